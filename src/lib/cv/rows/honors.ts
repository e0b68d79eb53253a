import { findText } from '#lib/text.ts';
import type { Honor } from '#schemas/honor.ts';
import { linkLine } from './links.ts';
import { type CvPart, type CvPiece, type CvRow, joined, line, type Reader, say, tell } from './row.ts';

/** Honours with their years, under their categories where they have any. */
export function honorParts(honors: readonly Honor[], reader: Reader): CvPart[] {
  return honorGroups(honors, reader).map(({ heading, honors: within }) => ({
    ...(heading.length > 0 && { heading }),
    rows: within.map((honor) => honorRow(honor, reader)),
  }));
}

/** Honours by their categories; those without one have an empty heading. */
export function honorGroups(honors: readonly Honor[], reader: Reader): { heading: CvPiece[]; honors: Honor[] }[] {
  const nameOf = ({ category }: Honor) => findText(category, reader.lang, reader.defaultLang)?.text;
  return [...new Set(honors.map(nameOf))].map((category) => {
    const within = honors.filter((honor) => nameOf(honor) === category);
    return { heading: tell(within[0]?.category, reader), honors: within };
  });
}

function honorRow(honor: Honor, reader: Reader): CvRow {
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
export function tellRarity({ selectivity }: Honor, reader: Reader): CvPiece[] {
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
