import { tellRarity } from '#lib/cv/rows/honors.ts';
import { dropEmpty } from '#lib/cv/write/drop-empty.ts';
import { plainPieces, plainText } from '#lib/cv/write/plain-text.ts';
import type { CvTarget } from '#lib/cv/write/target.ts';
import type { Honor } from '#schemas/honor.ts';
import { labelLinks } from './linked.ts';

/** An honour, once for each of its years, because an award has one date; the latest first. */
export function writeAwards(honor: Honor, target: CvTarget) {
  const { title, issuer, category, level, note, years, links } = honor;
  const summary = [plainText(level, target), plainText(note, target), plainPieces(tellRarity(honor, target), target)];
  return years
    .toSorted((a, b) => b - a)
    .map((year) =>
      dropEmpty({
        title: plainText(title, target),
        date: String(year),
        awarder: plainText(issuer, target),
        summary: summary.filter(Boolean).join(' · '),
        category: plainText(category, target),
        links: labelLinks(links, target),
      }),
    );
}
