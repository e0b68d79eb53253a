import type { PrintSpan } from '#lib/cv/print/span.ts';

/** Text that can be cut between any two of its pieces. */
export interface Pieces {
  pieces: PrintSpan[];
  /** Whether there was more of it than any picture has room for. */
  isCut: boolean;
}

/** More characters than the smallest letters have room for. */
const longest = 480;
/** A formula longer than this may be wider than a line, which cannot be broken. */
const longestMaths = 40;
/** A word longer than this may be wider than a line: it is broken where it must be. */
const longestWord = 24;
const part = 18;
/** A Chinese character, a space at which a line may end, or a word. */
const piece =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]|[^\S\u00A0]+|(?:\u00A0|[^\s\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}])+/gu;

/** Parts a text into words and formulas. Links are what they say. */
export function toPieces(spans: readonly PrintSpan[]): Pieces {
  const pieces: PrintSpan[] = [];
  let length = 0;
  for (const next of spans.flatMap(partSpan)) {
    length += lengthOf(next);
    if (length > longest) return { pieces, isCut: true };
    pieces.push(next);
  }
  return { pieces, isCut: false };
}

function partSpan(span: PrintSpan): PrintSpan[] {
  if (span.is === 'break') return [{ is: 'text', text: ' ' }];
  if (span.is === 'link') return span.inside.flatMap(partSpan);
  if ('inside' in span) return span.inside.flatMap(partSpan).map((inner) => ({ ...span, inside: [inner] }));
  if (span.is === 'maths') return span.alt.length > longestMaths ? partText(span.alt) : [span];
  return partText(span.text);
}

function partText(text: string): PrintSpan[] {
  return (text.match(piece) ?? []).flatMap((word): PrintSpan[] => {
    if (/^[^\S\u00A0]/.test(word)) return [{ is: 'text', text: ' ' }];
    const letters = [...word];
    if (letters.length <= longestWord) return [{ is: 'text', text: word }];
    // A space of no width allows a new line.
    return Array.from({ length: Math.ceil(letters.length / part) }, (_, index) => ({
      is: 'text',
      text: `${letters.slice(index * part, (index + 1) * part).join('')}\u200B`,
    }));
  });
}

function lengthOf(span: PrintSpan): number {
  if ('inside' in span) return span.inside.reduce((sum, inner) => sum + lengthOf(inner), 0);
  return 'text' in span ? span.text.length : 'alt' in span ? span.alt.length : 1;
}
