import { pageRange } from '#lib/bibliography/describe/pages.ts';
import { displayName, type Publication } from '#lib/bibliography/publication.ts';
import { richTextToText } from '#lib/bibliography/rich-text.ts';

/**
 * A publication as the title of a COinS span (OpenURL 1.0 in HTML), by which reference managers pick papers from a
 * list. Journal articles and papers use the journal format, everything else the book format.
 */
export function coinsTitle({
  type,
  title,
  authors,
  issued,
  venue,
  volume,
  issue,
  pages,
  ids,
  publisher,
  place,
}: Publication): string {
  const isArticle = type === 'article-journal' || type === 'article';
  const { first, last } = pageRange(pages);
  const container = venue.name ?? venue.short;
  const [author] = authors;
  const genre = {
    'article-journal': 'article',
    article: 'preprint',
    'paper-conference': 'proceeding',
    chapter: 'bookitem',
    report: 'report',
    book: 'book',
  }[type as string];
  const fields: [string, string | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${isArticle ? 'journal' : type === 'thesis' ? 'dissertation' : 'book'}`],
    ['rft_id', ids.doi && `info:doi/${ids.doi}`],
    ['rft.genre', genre],
    [
      isArticle ? 'rft.atitle' : genre === 'proceeding' || genre === 'bookitem' ? 'rft.atitle' : 'rft.title',
      richTextToText(title),
    ],
    [isArticle ? 'rft.jtitle' : 'rft.btitle', genre === 'book' ? richTextToText(title) : container],
    ['rft.aulast', author && [author.particle, author.family].filter(Boolean).join(' ')],
    ['rft.aufirst', author?.given],
    ...authors.map((name): [string, string] => ['rft.au', displayName(name)]),
    ['rft.date', issued && /-2\d$/.test(issued) ? issued.slice(0, 4) : issued],
    ['rft.volume', volume],
    ['rft.issue', issue],
    ['rft.spage', first],
    ['rft.epage', last],
    ['rft.issn', ids.issn],
    ['rft.isbn', ids.isbn],
    ['rft.pub', publisher],
    ['rft.place', place],
  ];
  return fields
    .filter((field): field is [string, string] => field[1] !== undefined && field[1] !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}
