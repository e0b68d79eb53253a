import type { MdastNode } from 'satteri';
import type { Position } from '#model/problem.ts';
import { blockElements } from './html-names.ts';
import { reportLeftoversOf } from './leftovers.ts';
import { type Reading, report, type Shape, startOf } from './reading.ts';
import { type BodyNode, type CalloutKind, calloutKinds, type ElementNode, type TextNode } from './tree.ts';

type Table = Extract<MdastNode, { type: 'table' }>;
type Row = Extract<MdastNode, { type: 'tableRow' }>;
type Cell = Extract<MdastNode, { type: 'tableCell' }>;

/** A table of Markdown; the alignment of its columns is an attribute of their cells. */
export function readTable(table: Table, shape: Shape, reading: Reading): ElementNode {
  const [head, ...body] = table.children as Row[];
  const columns = head?.children.length ?? 0;
  const position = startOf(table);
  const group = (name: string, children: ElementNode[]): ElementNode[] =>
    children.length === 0 ? [] : [{ type: 'element', name, attributes: {}, children, position }];
  const row = (written: Row, name: string) =>
    readRow(written, name, { columns, alignments: table.align ?? [] }, shape, reading);
  return {
    type: 'element',
    name: 'table',
    attributes: {},
    children: [
      ...group('thead', head ? [row(head, 'th')] : []),
      ...group(
        'tbody',
        body.map((written) => row(written, 'td')),
      ),
    ],
    position,
  };
}

function readRow(
  row: Row,
  name: string,
  { columns, alignments }: { columns: number; alignments: readonly (string | null)[] },
  shape: Shape,
  reading: Reading,
): ElementNode {
  const position = startOf(row);
  const cells = row.children as Cell[];
  if (cells.length > columns) {
    const message = `This row has ${cells.length} cells, and the table has ${columns} columns: the others are not shown.`;
    report(reading, 'warning', 'table-row', position, message, 'Write \\| for a | that is part of the text.');
  }
  const children = Array.from({ length: columns }, (_, index): ElementNode => {
    const cell = cells[index];
    const align = alignments[index];
    if (cell) reportLeftoversOf(cell, reading);
    return {
      type: 'element',
      name,
      attributes: align ? { align } : {},
      children: cell ? shape(cell.children as MdastNode[]) : [],
      position: cell ? startOf(cell) : position,
    };
  });
  return { type: 'element', name: 'tr', attributes: {}, children, position };
}

/** What Obsidian, Docusaurus and others call the same. */
const otherNames: Readonly<Record<string, CalloutKind>> = {
  abstract: 'note',
  attention: 'warning',
  bug: 'caution',
  check: 'tip',
  cite: 'note',
  danger: 'caution',
  error: 'caution',
  example: 'note',
  failure: 'caution',
  faq: 'note',
  help: 'tip',
  hint: 'tip',
  info: 'note',
  question: 'note',
  quote: 'note',
  success: 'tip',
  summary: 'note',
  tldr: 'note',
  todo: 'note',
};

/** A quotation, or the callout that one is whose first line begins with `[!NOTE]`. */
export function readCallout(children: BodyNode[], position: Position, reading: Reading): BodyNode {
  const quotation: ElementNode = { type: 'element', name: 'blockquote', attributes: {}, children, position };
  const [first, ...rest] = children;
  if (first?.type !== 'element' || first.name !== 'p') return quotation;
  const [words, ...others] = first.children;
  if (words?.type !== 'text') return quotation;
  const [mark, written = ''] = /^\[!(\w+)\][+-]?[ \t]*/.exec(words.value) ?? [];
  if (!mark) return quotation;
  const name = written.toLowerCase();
  const kind = calloutKinds.find((known) => known === name);
  const shown = kind ?? otherNames[name] ?? 'note';
  if (!kind) {
    const message = `There is no callout \`[!${written}]\`, so it is shown as [!${shown.toUpperCase()}].`;
    const hint = `Write one of ${calloutKinds.map((known) => `[!${known.toUpperCase()}]`).join(', ')}.`;
    report(reading, 'warning', 'callout', words.position, message, hint);
  }
  const [title, text] = splitAtLine([{ ...words, value: words.value.slice(mark.length) }, ...others]);
  const paragraph: BodyNode[] = text.length > 0 ? [{ ...first, children: text }] : [];
  return { type: 'callout', kind: shown, title, children: [...paragraph, ...rest], position };
}

/** Divides the nodes of a paragraph where its first line ends. */
function splitAtLine(nodes: readonly BodyNode[]): [first: BodyNode[], others: BodyNode[]] {
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'element' && node.name === 'br')
      return [nodes.slice(0, index), nodes.slice(index + 1)].map(tidy) as [BodyNode[], BodyNode[]];
    const at = node.type === 'text' ? node.value.indexOf('\n') : -1;
    if (node.type !== 'text' || at === -1) continue;
    const before = { ...node, value: node.value.slice(0, at) };
    const after = { ...node, value: node.value.slice(at + 1) };
    return [tidy([...nodes.slice(0, index), before]), tidy([after, ...nodes.slice(index + 1)])];
  }
  return [tidy(nodes), []];
}

/** Without empty texts. */
const tidy = (nodes: readonly BodyNode[]) => nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '');

/** `==` at the beginning or the end of words; between letters or spaces it is what programmers compare with. */
const opening = /(?<![A-Za-z0-9=])==(?=[^\s=])/;
const closing = /(?<=[^\s=])==(?![A-Za-z0-9=])/;

/** Makes `==words==` marked words, also where there are other marks among them. */
export function markHighlights(nodes: BodyNode[]): BodyNode[] {
  if (!nodes.some((node) => node.type === 'text' && node.value.includes('=='))) return nodes;
  const marked: BodyNode[] = [];
  const rest = [...nodes].reverse();
  for (let node = rest.pop(); node; node = rest.pop()) {
    const begin = node.type === 'text' ? opening.exec(node.value) : null;
    if (node.type !== 'text' || !begin) {
      marked.push(node);
      continue;
    }
    const [before, after] = split(node, begin.index);
    rest.push(after);
    const end = rest.findLastIndex((later) => later.type === 'text' && closing.test(later.value));
    // A mark that nothing closes is what it is, and so is every one after it.
    if (end === -1) {
      rest.pop();
      marked.push(node, ...rest.reverse());
      break;
    }
    const [last, following] = split(rest[end] as TextNode, closing.exec((rest[end] as TextNode).value)!.index);
    const children = [...rest.splice(end).slice(1).reverse(), last].filter(hasText);
    marked.push(before, { type: 'element', name: 'mark', attributes: {}, children, position: after.position });
    rest.push(following);
  }
  return marked.filter(hasText);
}

/** The text before and after two characters. */
function split(node: TextNode, index: number): [TextNode, TextNode] {
  return [
    { ...node, value: node.value.slice(0, index) },
    { ...node, value: node.value.slice(index + 2) },
  ];
}

const hasText = (node: BodyNode) => node.type !== 'text' || node.value !== '';

type List = Extract<MdastNode, { type: 'list' }>;
type Item = Extract<MdastNode, { type: 'listItem' }>;

/** A list. In a tight one, between whose items is no blank line, words are not paragraphs. */
export function readList(list: List, shape: Shape): ElementNode {
  const items = list.children as Item[];
  const isLoose = (list.spread ?? false) || items.some(({ spread }) => spread);
  const start = list.start ?? 1;
  return {
    type: 'element',
    name: list.ordered ? 'ol' : 'ul',
    attributes: list.ordered && start !== 1 ? { start: String(start) } : {},
    children: items.map((item) => readItem(item, isLoose, shape)),
    position: startOf(list),
  };
}

function readItem(item: Item, isLoose: boolean, shape: Shape): ElementNode {
  const children = shape(item.children as MdastNode[]);
  const { checked } = item;
  return {
    type: 'element',
    name: 'li',
    attributes: typeof checked === 'boolean' ? { task: checked ? 'done' : 'open' } : {},
    children: isLoose ? children : children.flatMap(withoutParagraph),
    position: startOf(item),
  };
}

/** The words of a plain paragraph. */
export function withoutParagraph(node: BodyNode): BodyNode[] {
  const isPlain = node.type === 'element' && node.name === 'p' && Object.keys(node.attributes).length === 0;
  return isPlain ? node.children : [node];
}

/** A paragraph; what has lines of its own cannot be in one. */
export function paragraph(children: BodyNode[], position: Position): BodyNode[] {
  if (children.length === 0) return [];
  const [only] = children;
  if (children.length === 1 && only && isBlock(only)) return children;
  return [{ type: 'element', name: children.some(isBlock) ? 'div' : 'p', attributes: {}, children, position }];
}

/** Whether a node has lines of its own. */
export function isBlock(node: BodyNode): boolean {
  if (node.type === 'element') return blockElements.has(node.name);
  if (node.type === 'maths') return node.display;
  return node.type === 'heading' || node.type === 'code' || node.type === 'callout' || isVideo(node);
}
const isVideo = (node: BodyNode) => node.type === 'component' && node.name === 'Video';
