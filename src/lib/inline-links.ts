import type { MdastNode } from 'satteri';
import { parseInline } from '#lib/inline-markdown.ts';

/** The addresses in a text of inline Markdown as a reader's browser would get them: `&#58;` is a colon. */
export function findInlineLinks(text: string): string[] {
  // Most texts have no link, and to read Markdown takes longer than to see that.
  return /[[<]|:\/\/|www\.|@/.test(text) ? addressesOf(parseInline(text)) : [];
}

function addressesOf(node: MdastNode): string[] {
  const own = node.type === 'link' || node.type === 'image' || node.type === 'definition' ? [node.url] : [];
  return 'children' in node ? [...own, ...node.children.flatMap((child) => addressesOf(child as MdastNode))] : own;
}
