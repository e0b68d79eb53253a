import type { CvTarget } from '#lib/cv/write/target.ts';
import { formatDate, formatPeriod, htmlDate } from '#lib/dates.ts';

/** When something was, in RenderCV's words. */
export type RenderCvPeriod = { start_date: string; end_date: string } | { date: string } | Record<never, never>;

/** A date RenderCV reads, with its month and day as first ones where they are missing. */
const firstDay = (date: string) => `${date}-01-01`.slice(0, 10);
const isExact = (date: string) => date === 'present' || htmlDate(date) === date;

/**
 * A period as RenderCV reads it. It takes a start without an end for something that still lasts, knows no seasons, and
 * refuses 2020-09 to 2020 because it reads 2020 as its January; such periods are written in words.
 */
export function renderCvPeriod(start: string | undefined, end: string | undefined, target: CvTarget): RenderCvPeriod {
  const { lang, words } = target;
  if (start && end && start !== end && isExact(start) && isExact(end))
    if (end === 'present' || firstDay(start) <= firstDay(end)) return { start_date: start, end_date: end };
  const only = !start || !end || start === end ? (start ?? end) : undefined;
  if (only !== undefined) return renderCvDate(only, target);
  return start === undefined ? {} : { date: formatPeriod(start, end, lang, words.dates) };
}

/** One date: as it is where RenderCV can read it, else in words. */
export function renderCvDate(date: string, { lang, words }: CvTarget): { date: string } {
  return { date: isExact(date) && date !== 'present' ? date : formatDate(date, lang, words.dates) };
}
