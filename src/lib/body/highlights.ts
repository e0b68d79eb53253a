import type { BodyNode, TextNode } from './tree.ts';

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
