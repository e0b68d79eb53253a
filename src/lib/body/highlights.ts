import type { BodyNode, TextNode } from './tree.ts';

/** `==` at the beginning or the end of words; between letters or spaces it is what programmers compare with. */
const opening = /(?<![A-Za-z0-9=])==(?=[^\s=])/;
const closing = /(?<=[^\s=])==(?![A-Za-z0-9=])/;

/** Makes `==words==` marked words, also where there are other marks among them. */
export function markHighlights(nodes: BodyNode[]): BodyNode[] {
  const begin = nodes.findIndex((node) => node.type === 'text' && opening.test(node.value));
  if (begin === -1) return nodes;
  const [before, after] = split(nodes[begin] as TextNode, opening);
  const rest = [after, ...nodes.slice(begin + 1)];
  const end = rest.findIndex((node) => node.type === 'text' && closing.test(node.value));
  if (end === -1) return nodes;
  const [last, following] = split(rest[end] as TextNode, closing);
  const children = [...rest.slice(0, end), last].filter(hasText);
  const mark: BodyNode = { type: 'element', name: 'mark', attributes: {}, children, position: after.position };
  return [
    ...[...nodes.slice(0, begin), before].filter(hasText),
    mark,
    ...markHighlights([following, ...rest.slice(end + 1)].filter(hasText)),
  ];
}

function split(node: TextNode, mark: RegExp): [TextNode, TextNode] {
  const { index } = mark.exec(node.value)!;
  return [
    { ...node, value: node.value.slice(0, index) },
    { ...node, value: node.value.slice(index + 2) },
  ];
}

const hasText = (node: BodyNode) => node.type !== 'text' || node.value !== '';
