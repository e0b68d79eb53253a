import { compareDates, type DateWords, formatDate, formatPeriod } from '#lib/dates.ts';
import type { Teaching } from '#sections/teaching.ts';

type Taught = Pick<Teaching, 'start' | 'end' | 'terms'>;

/** From when to when a course was taught, whatever lay between. */
export function termsOf({ start, end, terms }: Taught): { start?: string | undefined; end?: string | undefined } {
  if (!terms) return { start, end };
  const inOrder = terms.toSorted(compareDates);
  return { start: inOrder[0], end: inOrder.at(-1) };
}

/** When a course was taught: a period, or its terms one by one. */
export function formatTerms(
  { start, end, terms }: Taught,
  lang: string,
  words: { dates: DateWords; listSeparator: string },
): string {
  if (!terms) return formatPeriod(start, end, lang, words.dates);
  const inOrder = terms.toSorted(compareDates);
  return inOrder.map((term) => formatDate(term, lang, words.dates)).join(words.listSeparator);
}
