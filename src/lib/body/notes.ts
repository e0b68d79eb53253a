import { type Reading, report } from './reading.ts';
import type { BodyNode } from './tree.ts';

/** Reports footnotes that nothing leads to: a page does not show them. */
export function reportNotes(nodes: readonly BodyNode[], reading: Reading): void {
  const marked = new Set(nodes.flatMap((node) => (node.type === 'note' ? [node.id] : [])));
  for (const [id, { position }] of reading.notes) {
    if (marked.has(id)) continue;
    const message = `Nothing leads to the footnote [^${id}], so it is not shown.`;
    report(reading, 'warning', 'footnote', position, message, `Write [^${id}] where it belongs, or delete it.`);
  }
}
