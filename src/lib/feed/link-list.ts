import { escapeHtml } from '#lib/inline-markdown.ts';
import type { Reach } from '#lib/find/reach.ts';
import { type LinkWords, linkLabel } from '#lib/link-label.ts';
import type { Link } from '#schemas/link.ts';

/** Links as a paragraph of HTML; nothing where there is none. What has no address is its words. */
export function linkParagraph(links: readonly Link[], words: LinkWords, reach: Reach): string {
  const drawn = links.map((link) => {
    const { word, qualifier } = linkLabel(link, reach.locale, words);
    const text = escapeHtml(word + qualifier);
    return link.url ? `<a href="${escapeHtml(reach.resolveUrl(link.url))}">${text}</a>` : text;
  });
  return drawn.length > 0 ? `<p>${drawn.join(' · ')}</p>` : '';
}
