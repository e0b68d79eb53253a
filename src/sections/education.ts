import { z } from 'zod';
import {
  type CvContext,
  type CvPiece,
  type CvReader,
  type CvRow,
  joined,
  line,
  linkOf,
  say,
  tell,
  tellPeople,
} from '#cv/row.ts';
import { isoPeriod, listPeople } from '#cv/write/json-resume-parts.ts';
import { dropEmpty, plainText, plainTexts } from '#cv/write/parts.ts';
import { escapedPieces, markdownText, renderCvPeriod, writePoints } from '#cv/write/rendercv-parts.ts';
import { type NamedPerson, resolvePerson } from '#model/people.ts';
import { period } from '#model/schema/date.ts';
import { url } from '#model/schema/link.ts';
import { order } from '#model/schema/page-parts.ts';
import { personRef } from '#model/schema/person.ts';
import { localizedText, tags } from '#model/schema/text.ts';
import { formatPeriod } from '#text/dates.ts';
import { defineList, latestFirst, oneEach } from './section.ts';

const organization = z
  .union([
    localizedText.transform((name): { name: z.output<typeof localizedText>; url?: string } => ({ name })),
    z.strictObject({ name: localizedText, url: url.optional() }),
  ])
  .meta({ examples: ['Tsinghua University', { name: 'Tsinghua University', url: 'https://www.tsinghua.edu.cn' }] });

const grade = z.strictObject({
  value: z.number().meta({ description: 'The grade.', examples: [94] }),
  scale: z
    .number()
    .optional()
    .meta({ description: 'The best possible one.', examples: [100] }),
});

const course = z.strictObject({
  name: localizedText.meta({ description: 'The course.', examples: ['Compilers'] }),
  grade: grade.optional().meta({ description: 'The grade.' }),
});

/** One item of education.yaml. */
export const education = z.strictObject({
  institutions: z
    .array(organization)
    .min(1)
    .meta({
      description: 'The institution; several for a joint degree.',
      examples: [['University of California, Berkeley']],
    }),
  unit: localizedText
    .optional()
    .meta({ description: 'Department, institute or group.', examples: ['Radiation Laboratory'] }),
  place: localizedText.optional().meta({ description: 'Town and country.', examples: ['Berkeley, United States'] }),
  degree: localizedText.meta({ description: 'The degree.', examples: ['Ph.D.'] }),
  field: localizedText.optional().meta({ description: 'In what.', examples: ['Physics'] }),
  ...period,
  advisors: z.array(personRef).default([]).meta({ description: 'Who advised you.' }),
  program: z
    .strictObject({
      name: localizedText.meta({ description: 'What it is called.', examples: ['ACM Honors Class'] }),
      url: url.optional().meta({ description: 'Its page.', examples: ['https://acm.sjtu.edu.cn'] }),
      description: localizedText
        .optional()
        .meta({ description: 'What it is, in a few words after its name.', examples: ['an elite CS program'] }),
    })
    .optional()
    .meta({ description: 'A program or class with a name of its own.' }),
  thesis: localizedText
    .optional()
    .meta({ description: 'Title of the thesis.', examples: ['Nuclear fission products'] }),
  gpa: grade.optional().meta({ description: 'Grade average and its scale.', examples: [{ value: 94, scale: 100 }] }),
  rank: z
    .strictObject({ position: z.number().int().positive(), of: z.number().int().positive() })
    .optional()
    .meta({ description: 'Place in the year.', examples: [{ position: 1, of: 35 }] }),
  courses: z.array(course).default([]).meta({ description: 'Selected courses.' }),
  coursesNote: localizedText
    .optional()
    .meta({ description: 'What follows the list of courses.', examples: ['and 20 others'] }),
  order,
  tags,
  notes: z
    .array(localizedText)
    .default([])
    .meta({ description: 'Further points.', examples: [['Member of Phi Beta Kappa.']] }),
});

export type Education = z.output<typeof education>;
/** A degree with its advisors found. */
export type Degree = Omit<Education, 'advisors'> & { advisors: NamedPerson[] };

/** A grade with the highest there is: `94/100`. */
const formatGrade = ({ value, scale }: { value: number; scale?: number | undefined }) =>
  scale === undefined ? String(value) : `${value}/${scale}`;

/** Degree, institutions, advisors, grades and courses. */
function educationRow(item: Degree, reader: CvReader): CvRow {
  const { partSeparator, jointSeparator, dates } = reader.words;
  const institutions = item.institutions.map(({ name, url }) => tell(name, reader, linkOf(url)));
  const degree = joined([tell(item.degree, reader, strong), tell(item.field, reader, strong)], partSeparator);
  return {
    when: formatPeriod(item.start, item.end, reader.lang, dates),
    lines: [
      ...line(
        'title',
        degree.map((piece) => ({ ...piece, ...strong })),
      ),
      ...line(
        'text',
        joined(
          [joined(institutions, jointSeparator), tell(item.unit, reader), tell(item.place, reader, { tone: 'muted' })],
          partSeparator,
        ),
      ),
      ...line('text', tellProgram(item, reader)),
      ...line('muted', tellAdvisors(item, reader)),
      ...line('text', tellThesis(item, reader)),
      ...line('text', joined(tellGrades(item, reader), ' · ')),
      ...line('text', tellCourses(item, reader)),
      ...item.notes.flatMap((note) => line('text', tell(note, reader))),
    ],
  };
}

const strong = { tone: 'strong' } as const;

/** A program with a name of its own, and what it is. */
function tellProgram({ program }: Pick<Degree, 'program'>, reader: CvReader): CvPiece[] {
  const name = tell(program?.name, reader, { ...strong, ...linkOf(program?.url) });
  return joined([name, tell(program?.description, reader)], reader.words.partSeparator);
}

function tellAdvisors({ advisors }: Degree, reader: CvReader): CvPiece[] {
  const { education, colon } = reader.words;
  const label = advisors.length > 1 ? education.advisors : education.advisor;
  return tellPeople(advisors, label + colon.trimEnd(), reader);
}

function tellThesis({ thesis }: Degree, reader: CvReader): CvPiece[] {
  return labelled(reader.words.education.thesis, tell(thesis, reader), reader);
}

/** Grade average and rank, as far as they are shown. */
function tellGrades({ gpa, rank }: Degree, { words, show }: CvReader): CvPiece[][] {
  const { education } = words;
  return [
    say(gpa && show.has('gpa') && `${education.gpa} ${formatGrade(gpa)}`),
    say(rank && show.has('rank') && `${education.rank} ${rank.position}/${rank.of}`),
  ];
}

function tellCourses({ courses, coursesNote }: Degree, reader: CvReader): CvPiece[] {
  const { words, show } = reader;
  if (!show.has('courses')) return [];
  const graded = courses.map(({ name, grade }) => [...tell(name, reader), ...say(grade && ` ${formatGrade(grade)}`)]);
  const told = joined([joined(graded, words.listSeparator), tell(coursesNote, reader)], ' ');
  return labelled(words.education.courses, told, reader);
}

function labelled(label: string, told: CvPiece[], { words }: CvReader): CvPiece[] {
  return told.length > 0 ? [...say(label + words.colon), ...told] : [];
}

/** A degree. Advisors, programme, thesis, rank and remarks are fields of our own. */
function writeEducation(item: Degree, context: CvContext) {
  const { show } = context;
  const { institutions, gpa, rank, program } = item;
  const url = institutions.find((institution) => institution.url !== undefined)?.url;
  return dropEmpty({
    institution: plainTexts(
      institutions.map(({ name }) => name),
      context,
    ).join(context.words.jointSeparator),
    department: plainText(item.unit, context),
    location: plainText(item.place, context),
    url: url && context.resolveUrl(url),
    area: plainText(item.field, context),
    studyType: plainText(item.degree, context),
    ...isoPeriod(item.start, item.end, context),
    score: gpa && show.has('gpa') ? formatGrade(gpa) : undefined,
    rank: rank && show.has('rank') ? `${rank.position}/${rank.of}` : undefined,
    courses: show.has('courses')
      ? item.courses.map(({ name, grade }) =>
          [plainText(name, context), grade && formatGrade(grade)].filter(Boolean).join(' '),
        )
      : [],
    coursesNote: show.has('courses') ? plainText(item.coursesNote, context) : undefined,
    program: plainText(program?.name, context),
    programDescription: plainText(program?.description, context),
    thesis: plainText(item.thesis, context),
    advisors: listPeople(item.advisors, context),
    notes: plainTexts(item.notes, context),
  });
}

/** A degree. RenderCV wants an area; where there is none the degree is it. */
function writeEducationEntry(item: Degree, context: CvContext) {
  const { partSeparator, jointSeparator } = context.words;
  const institutions = joined(
    item.institutions.map(({ name }) => tell(name, context)),
    jointSeparator,
  );
  const degree = escapedPieces(tell(item.degree, context), context);
  const area = escapedPieces(tell(item.field, context), context);
  return dropEmpty({
    institution: escapedPieces(joined([institutions, tell(item.unit, context)], partSeparator), context),
    area: area || degree,
    degree: area && degree,
    ...renderCvPeriod(item.start, item.end, context),
    location: markdownText(item.place, context),
    highlights: writePoints(
      [
        tellProgram(item, context),
        tellAdvisors(item, context),
        tellThesis(item, context),
        ...tellGrades(item, context),
        tellCourses(item, context),
        ...item.notes.map((note) => tell(note, context)),
      ],
      context,
    ),
  });
}

/** Degrees, the latest first. */
export const educationSection = defineList({
  schema: education,
  introduction: 'A degree.',
  nouns: ['degree', 'degrees'],
  datesOf: ({ start, end }) => [start, end],
  lasts: true,
  arrange: (items, people) =>
    latestFirst(items).map((item): Degree => ({
      ...item,
      advisors: item.advisors.map((ref) => resolvePerson(ref, people)),
    })),
  ...oneEach(educationRow, writeEducationEntry),
  jsonResume: (items, context) => ({ education: items.map((item) => writeEducation(item, context)) }),
});
