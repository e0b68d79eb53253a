import type { CvLine, CvRow } from '#lib/cv/rows/row.ts';
import { pieceSpans } from './piece-spans.ts';
import { type PrintSpan, type PrintSurroundings, textOfSpans } from './span.ts';

/** A block of an entry: a paragraph, a list of points, positions with their dates, or links beside each other. */
export type PrintBlock =
  | { kind: Exclude<CvLine['kind'], 'bullet' | 'position' | 'links'>; spans: PrintSpan[] }
  | { kind: 'positions'; items: { when: string; spans: PrintSpan[] }[] }
  | { kind: 'bullets' | 'links'; items: PrintSpan[][] };

/** An entry with its date or number. */
export interface PrintRow {
  when: string;
  /** Whether it is so short that it should not be divided between pages. */
  isShort: boolean;
  blocks: PrintBlock[];
}

/** So many lines can move to the next page without leaving a hole. */
const shortRow = 6;
/** Characters that fill a line, counting a Chinese one as two. */
const lineLength = 85;

/** An entry for the typesetter. */
export function printRow({ when, lines }: CvRow, surroundings: PrintSurroundings): PrintRow {
  const blocks: PrintBlock[] = [];
  for (const { kind, pieces, when: date = '' } of lines) {
    const last = blocks.at(-1);
    const spans = pieceSpans(pieces, surroundings);
    if (kind === 'links') blocks.push({ kind, items: pieces.map((piece) => pieceSpans([piece], surroundings)) });
    else if (kind === 'position') {
      if (last?.kind === 'positions') last.items.push({ when: date, spans });
      else blocks.push({ kind: 'positions', items: [{ when: date, spans }] });
    } else if (kind !== 'bullet') blocks.push({ kind, spans });
    else if (last?.kind === 'bullets') last.items.push(spans);
    else blocks.push({ kind: 'bullets', items: [spans] });
  }
  return { when, isShort: estimateLines(blocks) <= shortRow, blocks };
}

function estimateLines(blocks: readonly PrintBlock[]): number {
  const paragraphs = blocks.flatMap((block) => {
    if ('spans' in block) return [block.spans];
    if (block.kind === 'positions') return block.items.map(({ spans }) => spans);
    return block.kind === 'links' ? [block.items.flat()] : block.items;
  });
  return paragraphs.reduce((lines, spans) => {
    const width = [...textOfSpans(spans)].reduce((sum, character) => sum + (character >= '\u2E80' ? 2 : 1), 0);
    return lines + Math.ceil(width / lineLength);
  }, 0);
}
