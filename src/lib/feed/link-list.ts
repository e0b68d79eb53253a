import { escapeHtml } from '#lib/inline-markdown.ts';
import type { Reach } from '#lib/find/reach.ts';
import { type LinkWords, nameLinks } from '#lib/link-label.ts';
import type { Link } from '#schemas/link.ts';

/** Links as a paragraph of HTML; nothing where there is none. What has no address is its words. */
export function linkParagraph(links: readonly Link[], words: LinkWords, reach: Reach): string {
  const shown = nameLinks(links, { ...reach.locale, words }).map(({ link, word, qualifier }) => {
    const text = escapeHtml(word + qualifier);
    return link.url ? `<a href="${escapeHtml(reach.resolveUrl(link.url))}">${text}</a>` : text;
  });
  return shown.length > 0 ? `<p>${shown.join(' · ')}</p>` : '';
}
