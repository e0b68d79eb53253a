import { linkLine } from '#lib/cv/rows/links.ts';
import type { CvPiece } from '#lib/cv/rows/row.ts';
import type { CvTarget } from '#lib/cv/write/target.ts';
import type { Link } from '#schemas/link.ts';
import { markdownPieces } from './markdown.ts';

/** What is said besides, one point each; nothing for what is not said. */
export function writePoints(said: readonly (readonly CvPiece[])[], target: CvTarget): string[] {
  return said.map((pieces) => markdownPieces(pieces, target)).filter(Boolean);
}

/** The links of an entry as one point: `[Code](https://…) · [Slides](https://…)`. */
export function linkPoint(links: readonly Link[], target: CvTarget): string[] {
  const drawn = linkLine(links, target).flatMap(({ pieces }) => pieces);
  return drawn.length > 0 ? [drawn.map((piece) => markdownPieces([piece], target)).join(' · ')] : [];
}
