import { keyOfAddress } from '#lib/bibliography/cite-mark.ts';
import { escapeHtml } from '#lib/inline-markdown.ts';
import { isSafeAddress } from '#lib/safe-address.ts';
import { decodeFragment } from '../heading-ids.ts';
import type { LinkNode } from '../tree.ts';
import type { Rendering } from './context.ts';
import type { Piece } from './pieces.ts';

/**
 * A link around its words. Within another one it is its words, and so is one that no page may have.
 * @param words what is in the link, rendered
 */
export function renderLink(node: LinkNode, words: Piece[], rendering: Rendering): Piece[] {
  const { url, title } = node;
  const key = keyOfAddress(url);
  if (rendering.isInLink || !isSafeAddress(url)) return words;
  const isCitation = key !== undefined && words.length === 0;
  const label = isCitation ? [escapeHtml((rendering.labelOf ?? String)(key))] : words;
  const href = escapeHtml(rendering.resolveUrl(placeOf(url, rendering)));
  const attributes = `${title ? ` title="${escapeHtml(title)}"` : ''}${isCitation ? ' class="cite"' : ''}`;
  return [`<a href="${href}"${attributes}>`, ...label, '</a>'];
}

/** The address of a place in the same body, whose id may have the name of the entry before it. */
function placeOf(url: string, { scope, ids }: Rendering): string {
  if (!/^#./.test(url)) return url;
  const wanted = `${scope}${decodeFragment(url.slice(1))}`;
  return [...ids.values()].includes(wanted) ? `#${wanted}` : url;
}
