import type { Publication } from '#lib/bibliography/publication.ts';
import type { HayagrivaDate } from '#tools/citations/hayagriva-entry.ts';
import { rangeWords } from '#tools/citations/date-ranges.ts';
import type { StyleRules } from '#lib/bibliography/style-rules.ts';

/** A year that no work has. It is replaced in the output by what the engine cannot write as a date. */
export const otherYear = 1987654321;

/** The date that the engine gets, and the words that replace `otherYear` in its output. */
export interface IssuedDate {
  date?: HayagrivaDate;
  words?: string;
}

/** When a work appeared. The engine has no ranges; a work that has not appeared has its status in place of a date. */
export function issuedDate(publication: Publication, rules: StyleRules): IssuedDate {
  const { issued, issuedEnd, circa = false, status } = publication;
  if (!issued) {
    const words = status && rules.statuses?.[status];
    return words ? { date: { year: otherYear }, words } : {};
  }
  const forthcoming = (status === 'in-press' || status === 'accepted') && rules.forthcoming;
  if (forthcoming) return { date: { year: otherYear }, words: `${forthcoming} ${issued.slice(0, 4)}` };
  const words = issuedEnd && rangeWords(issued, issuedEnd, rules.dateRanges ?? 'years');
  if (words) return { date: { year: otherYear, approximate: circa }, words };
  return { date: hayagrivaDate(issued, { circa, seasons: rules.seasons ?? true }) };
}

/** A date for the engine; the seasons of EDTF, 21 to 24, are fields of their own. */
export function hayagrivaDate(date: string, { circa = false, seasons = true } = {}): HayagrivaDate {
  const season = /^(-?\d+)-2([1-4])$/.exec(date);
  if (!season) return `${circa ? '~' : ''}${date}`;
  const year = Number(season[1]);
  return { year, approximate: circa, ...(seasons && { season: Number(season[2]) }) };
}
