import { z } from 'zod';
import {
  type CvContext,
  type CvPart,
  type CvPiece,
  type CvReader,
  type CvRow,
  joined,
  line,
  linkLine,
  say,
  tell,
} from '#cv/row.ts';
import { labelLinks } from '#cv/write/json-resume-parts.ts';
import { dropEmpty, plainPieces, plainText } from '#cv/write/parts.ts';
import { escapedPieces, linkPoint, markdownPieces } from '#cv/write/rendercv-parts.ts';
import { year } from '#model/schema/date.ts';
import { link } from '#model/schema/link.ts';
import { order } from '#model/schema/page-parts.ts';
import { localizedText, tags } from '#model/schema/text.ts';
import { findText } from '#text/localized.ts';
import { byOrder, defineList } from './section.ts';

const selectivity = z.strictObject({
  percent: z
    .number()
    .positive()
    .max(100)
    .optional()
    .meta({ description: 'The share that received it, in percent.', examples: [0.2] }),
  winners: z
    .number()
    .int()
    .positive()
    .optional()
    .meta({ description: 'How many received it.', examples: [30] }),
  top: z
    .number()
    .int()
    .positive()
    .optional()
    .meta({ description: 'Among how many of the best it was.', examples: [30] }),
  among: localizedText.optional().meta({ description: 'Among whom.', examples: ['in Zhiyuan Honor College'] }),
});

/** One item of honors.yaml: a prize, a scholarship, a membership. */
export const honor = z.strictObject({
  title: localizedText.meta({ description: 'What it is called.', examples: ['National Medal of Science'] }),
  issuer: localizedText.optional().meta({ description: 'Who gave it.', examples: ['National Science Foundation'] }),
  years: z
    .array(year)
    .min(1)
    .meta({ description: 'The year, or the years if it came more than once.', examples: [[1975]] }),
  category: localizedText.optional().meta({ description: 'A heading to stand under.', examples: ['Scholarships'] }),
  level: localizedText.optional().meta({ description: 'Its grade.', examples: ['First prize'] }),
  note: localizedText.optional().meta({ description: 'A remark.', examples: ['First woman to receive it.'] }),
  selectivity: selectivity.optional().meta({ description: 'How few receive it.' }),
  highlight: z
    .boolean()
    .default(false)
    .meta({ description: 'Whether it stands out.', examples: [true] }),
  order,
  tags,
  links: z.array(link).default([]).meta({ description: 'Where to read more.' }),
});

export type Honor = z.output<typeof honor>;

/** Honours with their years, under their categories where they have any. */
function honorParts(honors: readonly Honor[], reader: CvReader): CvPart[] {
  return honorGroups(honors, reader).map(({ heading, honors: within }) => ({
    ...(heading.length > 0 && { heading }),
    rows: within.map((honor) => honorRow(honor, reader)),
  }));
}

/** Honours by their categories; those without one have an empty heading. */
function honorGroups(honors: readonly Honor[], reader: CvReader): { heading: CvPiece[]; honors: Honor[] }[] {
  const nameOf = ({ category }: Honor) => findText(category, reader.lang, reader.defaultLang)?.text;
  return [...new Set(honors.map(nameOf))].map((category) => {
    const within = honors.filter((honor) => nameOf(honor) === category);
    return { heading: tell(within[0]?.category, reader), honors: within };
  });
}

function honorRow(honor: Honor, reader: CvReader): CvRow {
  const { title, issuer, level, note, highlight, years, links } = honor;
  const remarks = joined(
    [tell(issuer, reader), tell(level, reader), tell(note, reader), tellRarity(honor, reader)],
    ' · ',
  );
  return {
    when: years.toSorted((a, b) => a - b).join(reader.words.listSeparator),
    lines: [
      ...line(
        'text',
        tell(title, reader, highlight ? { tone: 'strong' } : {}),
        remarks.length > 0 ? [...say(' · '), ...remarks].map((piece) => ({ ...piece, tone: 'muted' as const })) : [],
      ),
      ...linkLine(links, reader),
    ],
  };
}

/** How few receive an honour; nothing when that is not known. */
function tellRarity({ selectivity }: Honor, reader: CvReader): CvPiece[] {
  const { honors } = reader.words;
  const few = [
    selectivity?.percent !== undefined && honors.topPercent(selectivity.percent),
    selectivity?.top !== undefined && honors.top(selectivity.top),
    selectivity?.winners !== undefined && honors.winners(selectivity.winners),
  ];
  const said = joined(
    few.map((text) => say(text)),
    ' · ',
  );
  return joined([said, tell(selectivity?.among, reader)], ' ');
}

/** An honour, once for each of its years, because an award has one date; the latest first. */
function writeAwards(honor: Honor, context: CvContext) {
  const { title, issuer, category, level, note, years, links } = honor;
  const summary = [
    plainText(level, context),
    plainText(note, context),
    plainPieces(tellRarity(honor, context), context),
  ];
  return years
    .toSorted((a, b) => b - a)
    .map((year) =>
      dropEmpty({
        title: plainText(title, context),
        date: String(year),
        awarder: plainText(issuer, context),
        summary: summary.filter(Boolean).join(' · '),
        category: plainText(category, context),
        links: labelLinks(links, context),
      }),
    );
}

/** An honour with all its years. */
function writeHonorEntry(honor: Honor, context: CvContext) {
  const { title, issuer, level, note, years, links } = honor;
  const remarks = [tell(issuer, context), tell(level, context), tell(note, context), tellRarity(honor, context)];
  return dropEmpty({
    name: escapedPieces(tell(title, context), context),
    date: years.toSorted((a, b) => a - b).join(', '),
    summary: markdownPieces(joined(remarks, ' · '), context),
    highlights: linkPoint(links, context),
  });
}

/** Honors by their categories, the latest first. */
export const honorsSection = defineList({
  schema: honor,
  introduction: 'A prize, a scholarship, a membership.',
  nouns: ['honor', 'honors'],
  datesOf: () => [],
  lasts: false,
  arrange: (items) => byOrder(items, (a, b) => Math.max(...b.years) - Math.max(...a.years)),
  parts: honorParts,
  renderCv: (items, context) =>
    honorGroups(items, context).map(({ heading, honors }) => ({
      heading: plainPieces(heading, context),
      entries: honors.map((one) => writeHonorEntry(one, context)),
    })),
  jsonResume: (items, context) => ({ awards: items.flatMap((one) => writeAwards(one, context)) }),
});
