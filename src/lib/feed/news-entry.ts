import type { FeedEntry } from '#lib/feed/atom.ts';
import { linkParagraph } from '#lib/feed/link-list.ts';
import type { Reach } from '#lib/find/reach.ts';
import type { LinkWords } from '#lib/link-label.ts';
import { inlineMarkdownToHtml, inlineMarkdownToText } from '#lib/inline-markdown.ts';
import type { ListedNews } from '#lib/news.ts';
import { routePaths } from '#lib/routes.ts';
import { findText, htmlLang } from '#lib/text.ts';

/** A news item as an entry of a feed. It leads to its place on the news page. */
export function newsEntry(item: ListedNews, words: LinkWords, reach: Reach): Omit<FeedEntry, 'moment'> {
  const { lang, defaultLang } = reach.locale;
  const { text, lang: written } = findText(item.text, lang, defaultLang)!;
  const page = reach.resolveUrl(routePaths.news);
  return {
    // The place on the page has words of the item in its name, which may be edited.
    id: `${page}#${item.serial}`,
    url: `${page}#${encodeURIComponent(item.id)}`,
    title: shorten(inlineMarkdownToText(text)),
    html: `<p>${inlineMarkdownToHtml(text, reach)}</p>${linkParagraph(item.links, words, reach)}`,
    ...(written !== lang && { lang: htmlLang(written) }),
    categories: item.category ? [{ term: item.category }] : [],
  };
}

/** A sentence as a title: what is too long ends after a word. */
function shorten(text: string): string {
  const characters = [...text];
  if (characters.length <= 100) return text;
  const start = characters.slice(0, 99).join('');
  return `${/\s/.test(start) ? start.replace(/[\s\p{P}]+\S*$/u, '') : start}…`;
}
