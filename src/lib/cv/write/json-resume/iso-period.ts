import type { CvTarget } from '#lib/cv/write/target.ts';
import { formatPeriod, htmlDate } from '#lib/dates.ts';

/** A date in ISO 8601, as exact as it can be said there: a season is only its year. The schema has no year before 1000. */
export function isoDate(date: string | undefined): string | undefined {
  if (date === undefined || date === 'present') return date;
  const iso = htmlDate(date);
  return iso !== undefined && iso >= '1000' ? iso : undefined;
}

/**
 * A period in ISO 8601. What still lasts has no end; what lasted one date begins and ends with it. A season, and that
 * something lasts whose start is not known, cannot be said so: a field of our own says the period in words.
 */
export function isoPeriod(start: string | undefined, end: string | undefined, { lang, words }: CvTarget) {
  const hasSeason = [start, end].some((date) => date !== undefined && isoDate(date) !== date);
  const onlyLasts = start === undefined && end === 'present';
  return {
    startDate: isoDate(start),
    endDate: end === 'present' ? undefined : isoDate(end ?? start),
    term: hasSeason || onlyLasts ? formatPeriod(start, end, lang, words.dates) : undefined,
  };
}
