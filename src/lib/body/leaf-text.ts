import type { MdastNode } from 'satteri';
import { type Reading, report } from './reading.ts';
import { reportLeftovers } from './leftovers.ts';

type Range = readonly [from: number, to: number];

/** Reports what is left as it was written in a paragraph, a heading or a cell of a table. */
export function reportLeftoversOf(node: MdastNode, reading: Reading): void {
  const range = rangeOf(node);
  if (!range) return;
  const [from] = range;
  const text = mask(reading.source.slice(...range), from, findMasked(node));
  reportLeftovers(text, (index) => reading.positionOf(from + index), reading);
  reportStars(node, reading);
}

function rangeOf({ position }: MdastNode): Range | undefined {
  const { start, end } = position ?? {};
  return start?.offset === undefined || end?.offset === undefined ? undefined : [start.offset, end.offset];
}

const code = ['inlineCode', 'inlineMath', 'html', 'image', 'mdxTextExpression', 'footnoteReference'];

/** What in a text is code, maths, a tag, or the address of a link. */
function findMasked(node: MdastNode): Range[] {
  const range = rangeOf(node);
  if (range && code.includes(node.type)) return [range];
  const children = 'children' in node ? (node.children as MdastNode[]) : [];
  const inside = children.flatMap(findMasked);
  const last = children.at(-1);
  const words = last && rangeOf(last);
  if (node.type !== 'link' || !range) return inside;
  // Words that are the address itself have no brackets around them.
  const isBare = words?.[0] === range[0] || words === undefined;
  return isBare ? [range] : [...inside, [words[1], range[1]]];
}

/** The text with spaces in place of what is masked, so that all else stays where it is. */
function mask(text: string, offset: number, masked: readonly Range[]): string {
  let result = text;
  for (const [from, to] of masked) {
    const [start, end] = [Math.max(0, from - offset), Math.min(text.length, to - offset)];
    const blank = result.slice(start, end).replace(/[^\n]/g, ' ');
    if (end > start) result = result.slice(0, start) + blank + result.slice(end);
  }
  return result;
}

/** Stars that Markdown does not take for emphasis: between letters and marks of punctuation, as in `**“粗体”**字`. */
function reportStars(node: MdastNode, reading: Reading): void {
  for (const child of 'children' in node ? (node.children as MdastNode[]) : []) {
    const range = rangeOf(child);
    if (child.type !== 'text') reportStars(child, reading);
    else if (range && /\*\*(?=\S)|(?<=\S)\*\*/.test(child.value)) {
      const written = reading.source.slice(...range);
      const found = /(?<!\\)(?<!\*)\*\*(?!\*)/.exec(written);
      if (!found) continue;
      const position = reading.positionOf(range[0] + found.index);
      const message =
        '** is shown as text: Markdown sees no bold here, because ** stands between a letter and a mark of punctuation.';
      const hint = 'Put the punctuation outside, a space before and after, or write <strong>…</strong>.';
      report(reading, 'warning', 'raw-markup', position, message, hint);
      return;
    }
  }
}
