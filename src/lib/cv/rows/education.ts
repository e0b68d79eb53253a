import type { CvItems } from '#lib/cv/document.ts';
import { formatPeriod } from '#lib/dates.ts';
import { linkOf } from './link-of.ts';
import { tellPeople } from './people.ts';
import { type CvPiece, type CvRow, joined, line, type Reader, say, tell } from './row.ts';

/** A grade with the highest there is: `94/100`. */
export const formatGrade = ({ value, scale }: { value: number; scale?: number | undefined }) =>
  scale === undefined ? String(value) : `${value}/${scale}`;

/** Degree, institutions, advisors, grades and courses. */
export function educationRow(item: CvItems['education'][number], reader: Reader): CvRow {
  const { words, show, lang } = reader;
  const { listSeparator, partSeparator, jointSeparator, colon, education } = words;
  const institutions = item.institutions.map(({ name, url }) => tell(name, reader, linkOf(url)));
  const courses = item.courses.map(({ name, grade }) => [
    ...tell(name, reader),
    ...say(grade && ` ${formatGrade(grade)}`),
  ]);
  const grades = [
    item.gpa && show.has('gpa') && `${education.gpa} ${formatGrade(item.gpa)}`,
    item.rank && show.has('rank') && `${education.rank} ${item.rank.position}/${item.rank.of}`,
  ];
  const advisors = item.advisors.length > 1 ? education.advisors : education.advisor;
  return {
    when: formatPeriod(item.start, item.end, lang, words.dates),
    lines: [
      ...line(
        'title',
        joined([tell(item.degree, reader, strong), tell(item.field, reader, strong)], partSeparator).map((piece) => ({
          ...piece,
          ...strong,
        })),
      ),
      ...line(
        'text',
        joined(
          [joined(institutions, jointSeparator), tell(item.unit, reader), tell(item.place, reader, { tone: 'muted' })],
          partSeparator,
        ),
      ),
      ...line('text', tellProgram(item, reader)),
      ...line('muted', tellPeople(item.advisors, advisors + colon.trimEnd(), reader)),
      ...line(
        'text',
        item.thesis === undefined ? [] : [...say(education.thesis + colon), ...tell(item.thesis, reader)],
      ),
      ...line(
        'text',
        joined(
          grades.map((grade) => say(grade)),
          ' · ',
        ),
      ),
      ...line(
        'text',
        courses.length > 0 && show.has('courses')
          ? [
              ...say(education.courses + colon),
              ...joined(courses, listSeparator),
              ...(item.coursesNote ? [...say(' '), ...tell(item.coursesNote, reader)] : []),
            ]
          : [],
      ),
      ...item.notes.flatMap((note) => line('text', tell(note, reader))),
    ],
  };
}

const strong = { tone: 'strong' } as const;

/** A program with a name of its own, and what it is. */
export function tellProgram({ program }: Pick<CvItems['education'][number], 'program'>, reader: Reader): CvPiece[] {
  const name = tell(program?.name, reader, { ...strong, ...linkOf(program?.url) });
  return joined([name, tell(program?.description, reader)], reader.words.partSeparator);
}
