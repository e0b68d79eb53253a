import type { Words } from '#site/words/words.ts';
import { formatDate, formatRange, formatYear, yearOf } from '#text/dates.ts';
import type { Publication } from './publication.ts';

/** When something appeared: a date, or the beginning and the end of a range, which may be only about right. */
export type Issued = Pick<Publication, 'issued' | 'issuedEnd' | 'circa'>;

/** When a publication appeared, in words: `15 Feb 1957`, `1998–1999`, `c. 1957`, `45 BC`. */
export function formatIssued(
  { issued, issuedEnd, circa }: Issued,
  lang: string,
  words: Words['dates'],
): string | undefined {
  if (issued === undefined) return undefined;
  const date = issuedEnd ? formatRange(issued, issuedEnd, lang, words) : formatDate(issued, lang, words);
  return circa ? words.circa(date) : date;
}

/** The year or the years in which a publication appeared, in words. */
export function formatIssuedYear(
  { issued, issuedEnd, circa }: Issued,
  lang: string,
  words: Words['dates'],
): string | undefined {
  if (issued === undefined) return undefined;
  const [first, last] = [yearOf(issued), issuedEnd && yearOf(issuedEnd)];
  const year = formatYear(first, lang);
  const years = last === undefined || last === '' || last === first ? year : `${year}–${formatYear(last, lang)}`;
  return circa ? words.circa(years) : years;
}
