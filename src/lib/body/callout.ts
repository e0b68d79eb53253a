import type { Position } from '#lib/problem.ts';
import { type Reading, report } from './reading.ts';
import { type BodyNode, type CalloutKind, calloutKinds, type ElementNode } from './tree.ts';

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
