import { escapeHtml } from '#lib/inline-markdown.ts';
import type { Reach } from '#lib/find/reach.ts';
import { type LinkWords, nameLinks } from '#lib/link-words.ts';
import type { Link } from '#schemas/link.ts';

/** Links as a paragraph of HTML; nothing where there is none. */
export function linkParagraph(links: readonly Link[], words: LinkWords, reach: Reach): string {
  const shown = nameLinks(links, { ...reach.locale, words }).map(({ link, name }) => {
    const said = escapeHtml(name);
    return link.url ? `<a href="${escapeHtml(reach.resolveUrl(link.url))}">${said}</a>` : said;
  });
  return shown.length > 0 ? `<p>${shown.join(' · ')}</p>` : '';
}
