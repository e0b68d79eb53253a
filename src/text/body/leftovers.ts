import type { MdastNode } from 'satteri';
import type { Position } from '#model/problem.ts';
import { type Reading, report, shorten } from './reading.ts';
import { adviseOnTag, type TagAdvice } from './template-tags.ts';

/** What other programs understand and this one does not, so that readers would see the source of it. */
type Leftover = { pattern: RegExp } & (TagAdvice | { advise: (found: string) => TagAdvice });

const callout = 'Write a callout: a line > [!NOTE], then lines that begin with >.';

/** What a page would show as it is written. Each is looked for in the source of a paragraph, a heading or a table cell. */
const leftovers: readonly Leftover[] = [
  // The tag that ends what another one begins is deleted with it.
  { pattern: /\{\{[<%](?!\s*\/)[\s\S]{0,2000}?[%>]\}\}/g, advise: adviseOnTag },
  { pattern: /(?<!\{)\{%(?!-?\s*(?:end|els))[\s\S]{0,2000}?%\}|\{\{(?![<%])[\s\S]{0,2000}?\}\}/g, advise: adviseOnTag },
  {
    pattern:
      /^[ \t>]*:{3,}[ \t]*\{?[ \t]*\.?(?:callout|caution|danger|details|important|info|note|tip|warning)\b.*$/gim,
    what: 'A fence of colons (Pandoc, Docusaurus)',
    hint: `${callout} The line of ::: that ends it goes too.`,
  },
  {
    // The line that ends what such a line begins is deleted with it.
    pattern: /^[ \t>]*:{3,}[ \t]*[^\s:].*$/gm,
    what: 'A fence of colons (Pandoc, Docusaurus) that divides a page',
    hint: 'Delete it, and the line of ::: that ends it. What is between the two is shown.',
  },
  {
    pattern:
      /\\{1,2}\((?=[^()\n]*(?:[\^_=<>]|\\[A-Za-z])|[^\n]{1,3}\\)[^\n]{1,2000}?\\{1,2}\)|\\{1,2}\[(?=[^[\]]*(?:[\^_=]|\\[A-Za-z]))[^[\]]+?\\{1,2}\]/g,
    what: 'Maths between \\( \\) or \\[ \\]',
    hint: 'Write $…$ within a line, and displayed maths between two lines of $$.',
  },
  {
    pattern: /\\begin\{\w+\*?\}/g,
    what: 'A LaTeX environment',
    hint: 'Write displayed maths between two lines of $$, text in Markdown.',
  },
  {
    pattern: /^[ \t]*!!![ \t]+\w.*$/gm,
    what: 'An admonition (MkDocs)',
    hint: callout,
  },
  {
    pattern: /\{:[^{}\n]+\}|\{\s*[#.][A-Za-z][^{}\n]*\}|(?=\{)(?<=[\])`*]|(?<!\\)_|^#.*)\{\s*[\w-]+=[^{}\n]*\}/gm,
    what: 'An attribute list (kramdown, Pandoc)',
    hint: 'Delete it. For a picture of 300 pixels write <img src="./picture.png" alt="what it shows" width="300" />.',
  },
  {
    pattern: /^[ \t]*\[\[?_?TOC_?\]\]?[ \t]*$|^[ \t]*\{\{toc\}\}/gim,
    what: 'A table of contents mark',
    hint: 'Delete it, or write a list of links: [Methods](#methods).',
  },
  {
    pattern: /!?\[\[(?=[^\]\n]*\p{L})[^[\]\n]+\]\]/gu,
    what: 'A wiki link',
    hint: 'Write [text](/research/) for a page, or ![what it shows](./picture.png) for a picture.',
  },
  {
    pattern:
      /\\(?:cite[a-z]*|ref|eqref|autoref|cref|label|textbf|textit|emph|texttt|footnote|url|href|section|item)\{/g,
    what: 'A LaTeX command',
    hint: 'Write it in Markdown: **bold**, *italic*, `code`, [text](https://…), [@key] for a publication.',
  },
  {
    pattern: /\^\[[^\]\n]+\](?!\^)/g,
    what: 'A footnote in the middle of a line',
    hint: 'Write [^1] here, and on a line of its own: [^1]: What the footnote says.',
  },
  {
    pattern: /(?<!\\)\[\^[^\]\s]+\](?!:)/g,
    what: 'A footnote mark without its footnote',
    hint: 'Write it on a line of its own: [^1]: What the footnote says.',
  },
  {
    pattern: /^[ \t]*\*\[[^\]\n]+\]:.*$/gm,
    what: 'An abbreviation (Markdown Extra)',
    hint: 'Write <abbr title="what it stands for">…</abbr> where it is used.',
  },
  {
    pattern: /(?<![\w:/\\.])(?<!\d):(?!\d)[a-z][a-z0-9_+-]{1,40}:(?![\w:/])/g,
    what: 'The short name of an emoji or icon',
    hint: 'Write the character itself, or nothing.',
  },
  {
    pattern: /!?\[[^[\]\n]*\]（[^（）\n]+）/g,
    what: 'A link with full-width brackets',
    hint: 'Write half-width ones: [text](https://…).',
  },
  {
    pattern: /!?\[[^[\]\n]+\][ \t]+\((?:https?:\/\/|\.{0,2}\/)[^()\s]+\)/g,
    what: 'A link with a space between its two pairs of brackets',
    hint: 'Delete the space: [text](https://…).',
  },
];

/** `![A](./pic ture.png)`: an address with a space in it, so that Markdown does not see the picture. */
const spacedAddress = /(!?)\[([^[\]\n]*)(?<!\\)\]\(([^()"<>]*(?:\([^()\n]*\)[^()"<>]*)*)(?:("[^"\n]*")\s*)?\)/g;

/**
 * Reports what in a text is not understood and would be shown as it is written.
 * @param positionOf finds where a character of the text stands in the file
 */
function reportLeftovers(text: string, positionOf: (index: number) => Position, reading: Reading): void {
  if (!/[[{\\:!^*]/.test(text)) return;
  const seen: [number, number][] = [];
  for (const leftover of leftovers)
    for (const { 0: found, index } of text.matchAll(leftover.pattern)) {
      if (isEscaped(text, index) || seen.some(([start, end]) => index < end && index + found.length > start)) continue;
      seen.push([index, index + found.length]);
      const { what, hint } = 'advise' in leftover ? leftover.advise(found) : leftover;
      const message = `${what} is shown as text: ${shorten(found)}.`;
      const position = positionOf(index + found.search(/\S/));
      reading.problems.push({ code: 'raw-markup', position, message, hint, severity: 'warning', group: what });
    }
  for (const { 0: found, 1: mark, 2: words, 3: written = '', 4: title, index } of text.matchAll(spacedAddress)) {
    const address = written.trim();
    if (!address.includes(' ') || address.includes('\n')) continue;
    if (isEscaped(text, index) || seen.some(([start]) => start > index && start < index + found.length)) continue;
    const what = mark ? 'picture' : 'link';
    const isPath = /\.\w{2,5}$|\//.test(address);
    const message = isPath
      ? `The address of this ${what} has a space in it, so Markdown takes it for text.`
      : `This is no ${what}, because what stands in brackets is no address: it is shown as text.`;
    const hint = isPath
      ? `Write ${mark}[${words}](<${address}>${title ? ` ${title}` : ''}).`
      : `Write ${mark}[${words}](https://…).`;
    const position = positionOf(index + found.search(/\S/));
    report(reading, isPath ? 'error' : 'warning', 'address-with-space', position, message, hint);
  }
}

const isEscaped = (text: string, index: number) =>
  /(?<!\\)(?:\\\\)*\\$/.test(text.slice(Math.max(0, index - 4), index));

/** Reports Markdown in a block of HTML, and all else that is shown as it is written there. */
export function reportRawText(text: string, positionOf: (index: number) => Position, reading: Reading): void {
  reportLeftovers(text, positionOf, reading);
  const found =
    /\*\*\S|\]\([^)\s]|^[ \t]*(?:#{1,6}|[-*]|\d+\.)[ \t]+\S|(?<!`)`[^`\n]+`|\$\$|\$(?! )[^$\n]*[\\^_][^$\n]*\$/m.exec(
      text,
    );
  if (!found) return;
  const line = text.slice(found.index).trim().split('\n')[0] ?? '';
  const message = `Markdown within a block of HTML is shown as text: ${shorten(line)}.`;
  const hint = 'Leave a blank line after the tag before it and before the tag after it.';
  report(reading, 'warning', 'raw-markup', positionOf(found.index + found[0].search(/\S/)), message, hint);
}

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
