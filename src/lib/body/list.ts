import type { MdastNode } from 'satteri';
import { type Shape, startOf } from './reading.ts';
import type { BodyNode, ElementNode } from './tree.ts';

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
