import type { BodyNode } from '../tree.ts';

/**
 * The level on the page of each heading of a body. They begin below the heading that the body stands under, whatever
 * the author began with, and none is left out on the way down.
 */
export function findLevels(nodes: Iterable<BodyNode>, above: number): ReadonlyMap<BodyNode, number> {
  const levels = new Map<BodyNode, number>();
  const open: number[] = [];
  for (const node of nodes) {
    if (node.type !== 'heading') continue;
    while (open.length > 0 && open.at(-1)! >= node.depth) open.pop();
    open.push(node.depth);
    levels.set(node, Math.min(6, above + open.length));
  }
  return levels;
}
