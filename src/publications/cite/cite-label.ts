import type { Publication } from '#publications/publication.ts';
import { formatYear, yearOf } from '#text/dates.ts';

/**
 * What a citation within a text is called: the fixed number of the publication, else its venue and year (`ICML’25`),
 * else its first author and year (`Wu 1957`), else its title.
 */
export function citeLabel(publication: Publication): string {
  const { number, venue, issued, authors, ids, shortTitle, title } = publication;
  if (number !== undefined) return String(number);
  const year = venue.year ?? (issued === undefined ? undefined : yearOf(issued));
  const said = year === undefined ? undefined : formatYear(year, 'en');
  const short = venue.short ?? (venue.name === undefined && ids.arxiv ? 'arXiv' : undefined);
  if (short && year !== undefined) return short.endsWith(String(year)) ? short : `${short}’${String(year).slice(-2)}`;
  const author = authors[0]?.family ?? authors[0]?.literal;
  return author && said !== undefined ? `${author} ${said}` : (short ?? shortTitle ?? title);
}
