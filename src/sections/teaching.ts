import { z } from 'zod';
import { type CvContext, type CvReader, type CvRow, joined, line, linkLine, say, tell, tellPeople } from '#cv/row.ts';
import { isoPeriod, labelLinks, listPeople } from '#cv/write/json-resume-parts.ts';
import { dropEmpty, plainText } from '#cv/write/parts.ts';
import { escapedPieces, linkPoint, markdownText, renderCvPeriod, writePoints } from '#cv/write/rendercv-parts.ts';
import { type NamedPerson, resolvePerson } from '#model/people.ts';
import { endDate, partialDate } from '#model/schema/date.ts';
import { link } from '#model/schema/link.ts';
import { order } from '#model/schema/page-parts.ts';
import { personRef } from '#model/schema/person.ts';
import { localizedText, tags, text } from '#model/schema/text.ts';
import type { Words } from '#site/words/words.ts';
import { compareDates, compareLatestFirst, formatDate, formatPeriod } from '#text/dates.ts';
import { byOrder, defineList, oneEach } from './section.ts';

/** One item of teaching.yaml. */
export const teaching = z
  .strictObject({
    title: localizedText.meta({ description: 'The course.', examples: ['Nuclear Physics'] }),
    code: text.optional().meta({ description: 'Its number.', examples: ['COMP 5311'] }),
    role: localizedText.optional().meta({ description: 'What you were in it.', examples: ['Teaching assistant'] }),
    institution: localizedText.optional().meta({ description: 'Where.', examples: ['Princeton University'] }),
    start: partialDate
      .optional()
      .meta({ description: 'Term or year; the first one of several without a gap.', examples: ['Fall 2025', 1943] }),
    end: endDate.optional().meta({ description: 'The last term or year, or `present`.', examples: ['1980'] }),
    terms: z
      .array(partialDate)
      .min(1)
      .optional()
      .meta({
        description: 'The terms or years one by one, instead of `start` and `end`.',
        examples: [['Spring 2025', 'Spring 2026']],
      }),
    instructors: z.array(personRef).default([]).meta({ description: 'With whom.' }),
    text: localizedText
      .optional()
      .meta({ description: 'What you did in it.', examples: ['Gave the lectures on beta decay.'] }),
    order,
    tags,
    links: z.array(link).default([]).meta({ description: 'Notes, pages, recordings.' }),
  })
  .refine(({ start, end, terms }) => (terms ? start === undefined && end === undefined : start !== undefined), {
    error: 'Say when: with `start`, and `end` where it went on, or with `terms` one by one.',
  });

export type Teaching = z.output<typeof teaching>;
/** A course with its instructors found. */
export type Course = Omit<Teaching, 'instructors'> & { instructors: NamedPerson[] };

type Taught = Pick<Teaching, 'start' | 'end' | 'terms'>;

/** From when to when a course was taught, whatever lay between. */
function termsOf({ start, end, terms }: Taught): { start?: string | undefined; end?: string | undefined } {
  if (!terms) return { start, end };
  const inOrder = terms.toSorted(compareDates);
  return { start: inOrder[0], end: inOrder.at(-1) };
}

/** When a course was taught: a period, or its terms one by one. */
function formatTerms(
  { start, end, terms }: Taught,
  lang: string,
  words: Pick<Words, 'dates' | 'listSeparator'>,
): string {
  if (!terms) return formatPeriod(start, end, lang, words.dates);
  const inOrder = terms.toSorted(compareDates);
  return inOrder.map((term) => formatDate(term, lang, words.dates)).join(words.listSeparator);
}

/** A course: its title and place, as what, with whom, what was done. */
function teachingRow(item: Course, reader: CvReader): CvRow {
  const { title, code, role, institution, instructors, text, links } = item;
  const { words, lang, show } = reader;
  const name = [...say(code && `${code} `, { tone: 'strong' }), ...tell(title, reader, { tone: 'strong' })];
  return {
    when: formatTerms(item, lang, words),
    lines: [
      ...line('title', joined([name, tell(institution, reader)], words.partSeparator)),
      ...line('muted', tell(role, reader)),
      ...line('muted', tellPeople(instructors, words.teaching.with, reader)),
      ...(show.has('details') ? line('text', tell(text, reader)) : []),
      ...linkLine(links, reader),
    ],
  };
}

/** A course, for which JSON Resume has no section. */
function writeTeaching(item: Course, context: CvContext) {
  return dropEmpty({
    name: plainText(item.title, context),
    code: item.code,
    institution: plainText(item.institution, context),
    position: plainText(item.role, context),
    ...isoPeriod(termsOf(item).start, termsOf(item).end, context),
    terms: item.terms?.map((term) => formatDate(term, context.lang, context.words.dates)),
    summary: context.show.has('details') ? plainText(item.text, context) : undefined,
    instructors: listPeople(item.instructors, context),
    links: labelLinks(item.links, context),
  });
}

/** A course. */
function writeTeachingEntry(item: Course, context: CvContext) {
  const { words, show } = context;
  const name = [...say(item.code && `${item.code} `), ...tell(item.title, context)];
  return dropEmpty({
    name: escapedPieces(joined([name, tell(item.institution, context)], words.partSeparator), context),
    ...(item.terms ? { date: formatTerms(item, context.lang, words) } : renderCvPeriod(item.start, item.end, context)),
    summary: markdownText(item.role, context),
    highlights: [
      ...writePoints(
        [
          tellPeople(item.instructors, words.teaching.with, context),
          show.has('details') ? tell(item.text, context) : [],
        ],
        context,
      ),
      ...linkPoint(item.links, context),
    ],
  });
}

/** Courses, the latest first. */
export const teachingSection = defineList({
  schema: teaching,
  introduction: 'A course.',
  nouns: ['course', 'courses'],
  datesOf: () => [],
  lasts: false,
  arrange: (items, people) =>
    byOrder(items, (a, b) => compareLatestFirst(termsOf(a), termsOf(b))).map((item): Course => ({
      ...item,
      instructors: item.instructors.map((ref) => resolvePerson(ref, people)),
    })),
  ...oneEach(teachingRow, writeTeachingEntry),
  jsonResume: (items, context) => ({ teaching: items.map((item) => writeTeaching(item, context)) }),
});
