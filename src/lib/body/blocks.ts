import type { Position } from '#lib/problem.ts';
import { blockElements } from './html-names.ts';
import type { BodyNode } from './tree.ts';

/** A paragraph; what stands on lines of its own cannot be in one. */
export function paragraph(children: BodyNode[], position: Position): BodyNode[] {
  if (children.length === 0) return [];
  const [only] = children;
  if (children.length === 1 && only && isBlock(only)) return children;
  return [{ type: 'element', name: children.some(isBlock) ? 'div' : 'p', attributes: {}, children, position }];
}

/** Whether a node stands on lines of its own. */
export function isBlock(node: BodyNode): boolean {
  if (node.type === 'element') return blockElements.has(node.name);
  if (node.type === 'maths') return node.display;
  return node.type === 'heading' || node.type === 'code' || node.type === 'callout' || isVideo(node);
}
const isVideo = (node: BodyNode) => node.type === 'component' && node.name === 'Video';
