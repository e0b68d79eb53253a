import { findText } from '#lib/text.ts';
import type { Honor } from '#schemas/honor.ts';
import { linkLine } from './links.ts';
import { type CvPart, type CvRow, joined, line, type Reader, say, tell } from './row.ts';

/** Honours with their years, under their categories where they have any. */
export function honorParts(honors: readonly Honor[], reader: Reader): CvPart[] {
  const nameOf = ({ category }: Honor) => findText(category, reader.lang, reader.defaultLang)?.text;
  const categories = [...new Set(honors.map(nameOf))];
  return categories.map((category) => {
    const within = honors.filter((honor) => nameOf(honor) === category);
    const heading = tell(within[0]?.category, reader);
    return { ...(heading.length > 0 && { heading }), rows: within.map((honor) => honorRow(honor, reader)) };
  });
}

function honorRow(honor: Honor, reader: Reader): CvRow {
  const { words } = reader;
  const { title, issuer, level, note, selectivity, highlight, years, links } = honor;
  const few = [
    selectivity?.percent !== undefined && words.honors.topPercent(selectivity.percent),
    selectivity?.winners !== undefined && words.honors.winners(selectivity.winners),
  ];
  const rarity = joined(
    [
      joined(
        few.map((text) => say(text)),
        ' · ',
      ),
      tell(selectivity?.among, reader),
    ],
    ' ',
  );
  const remarks = joined([tell(issuer, reader), tell(level, reader), tell(note, reader), rarity], ' · ');
  return {
    when: years.toSorted((a, b) => a - b).join(', '),
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
