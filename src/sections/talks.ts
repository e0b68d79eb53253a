import { z } from 'zod';
import { type CvContext, type CvReader, type CvRow, joined, line, linkLine, say, tell } from '#cv/row.ts';
import { isoDate, labelLinks } from '#cv/write/json-resume-parts.ts';
import { dropEmpty, plainText } from '#cv/write/parts.ts';
import {
  escapedPieces,
  linkPoint,
  markdownPieces,
  markdownText,
  renderCvDate,
  writePoints,
} from '#cv/write/rendercv-parts.ts';
import { partialDate } from '#model/schema/date.ts';
import { link } from '#model/schema/link.ts';
import { order } from '#model/schema/page-parts.ts';
import { languageTag, localizedText, tags } from '#model/schema/text.ts';
import { compareDates, formatDate } from '#text/dates.ts';
import { byOrder, defineList, oneEach } from './section.ts';

/** One item of talks.yaml. */
export const talk = z.strictObject({
  title: localizedText.meta({ description: 'Title of the talk.', examples: ['The Discovery of the Parity Violation'] }),
  event: localizedText
    .optional()
    .meta({ description: 'Conference, seminar or series.', examples: ['TVM Conference 2023'] }),
  place: localizedText.optional().meta({ description: 'Town and country.', examples: ['Rehovot, Israel'] }),
  date: partialDate.meta({ description: 'When.', examples: ['1957-09'] }),
  kind: z
    .enum(['talk', 'invited', 'keynote', 'lecture', 'tutorial', 'poster', 'panel', 'colloquium'])
    .optional()
    .meta({ description: 'What kind of talk.', examples: ['invited'] }),
  abstract: localizedText
    .optional()
    .meta({ description: 'What it was about.', examples: ['How the experiment came about.'] }),
  links: z.array(link).default([]).meta({ description: 'Slides, recording, text.' }),
  order,
  tags,
  lang: languageTag.optional().meta({ description: 'The language it was given in.', examples: ['zh'] }),
});

export type Talk = z.output<typeof talk>;

/** A talk: its title, where it was given, of what kind. */
function talkRow({ title, event, place, date, kind, abstract, links }: Talk, reader: CvReader): CvRow {
  const { words, lang, show } = reader;
  const where = joined([tell(event, reader), tell(place, reader)], words.partSeparator);
  const which = say(kind && kind !== 'talk' ? words.talks.kinds[kind] : undefined, { tone: 'muted' });
  return {
    when: formatDate(date, lang, words.dates),
    lines: [
      ...line('title', tell(title, reader, { tone: 'strong' })),
      ...line('text', joined([where, which], ' · ')),
      ...(show.has('details') ? line('muted', tell(abstract, reader)) : []),
      ...linkLine(links, reader),
    ],
  };
}

/** A talk, for which JSON Resume has no section. */
function writeTalk({ title, event, place, date, kind, abstract, links }: Talk, context: CvContext) {
  return dropEmpty({
    name: plainText(title, context),
    event: plainText(event, context),
    location: plainText(place, context),
    date: isoDate(date),
    type: kind,
    summary: context.show.has('details') ? plainText(abstract, context) : undefined,
    links: labelLinks(links, context),
  });
}

/** A talk, its kind with the event. */
function writeTalkEntry({ title, event, place, date, kind, abstract, links }: Talk, context: CvContext) {
  const which = say(kind && kind !== 'talk' ? context.words.talks.kinds[kind] : undefined);
  return dropEmpty({
    name: escapedPieces(tell(title, context), context),
    ...renderCvDate(date, context),
    location: markdownText(place, context),
    summary: markdownPieces(joined([tell(event, context), which], ' · '), context),
    highlights: [
      ...writePoints(context.show.has('details') ? [tell(abstract, context)] : [], context),
      ...linkPoint(links, context),
    ],
  });
}

/** Talks, the latest first. */
export const talksSection = defineList({
  schema: talk,
  introduction: 'A talk.',
  nouns: ['talk', 'talks'],
  datesOf: ({ date }) => [date],
  lasts: false,
  arrange: (items) => byOrder(items, (a, b) => compareDates(b.date, a.date)),
  ...oneEach(talkRow, writeTalkEntry),
  jsonResume: (items, context) => ({ talks: items.map((item) => writeTalk(item, context)) }),
});
