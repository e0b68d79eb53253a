import type { Words } from '#site/words/words.ts';

/**
 * Dates are EDTF texts as `src/model/schema/date.ts` and `src/publications/edtf.ts` make them: 1957, 1957-01, 1957-01-15,
 * 1957-23 (autumn), and -0044 for 45 BC: EDTF counts a year 0.
 */

/** A date in numbers; a season is a month from 21 to 24. */
export interface DateParts {
  year: number;
  month?: number;
  day?: number;
}

/** The numbers of a date. */
export function datePartsOf(date: string): DateParts {
  const [, year = '0', month, day] = /^(-?\d+)(?:-(\d\d)(?:-(\d\d))?)?/.exec(date) ?? [];
  return { year: Number(year), ...(month && { month: Number(month) }), ...(day && { day: Number(day) }) };
}

/** The year of a date as a number. */
export function yearOf(date: string): number {
  return datePartsOf(date).year;
}

/** The first month of each season. */
const seasonMonths: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/** Numbers that sort as dates do: a season begins with its first month, and a year before its months. */
function sortNumbers(date: string | undefined): [year: number, month: number, day: number] {
  if (date === undefined) return [-Infinity, 0, 0];
  if (date === 'present') return [Infinity, 0, 0];
  const { year, month = 0, day = 0 } = datePartsOf(date);
  return [year, seasonMonths[month] ?? month, day];
}

/** Negative when `a` is earlier. `present` is later than every date; a missing date is earlier. */
export function compareDates(a: string | undefined, b: string | undefined): number {
  const [x, y] = [sortNumbers(a), sortNumbers(b)];
  const place = x.findIndex((number, index) => number !== y[index]);
  return place === -1 ? 0 : x[place]! < y[place]! ? -1 : 1;
}

/**
 * The first and the last month a term may have. Universities do not agree: a spring term begins in
 * January or in March, and the winter quarter of 2025 is at the beginning of the year or at its end.
 */
const termMonths: Readonly<Record<number, [first: number, last: number]>> = {
  21: [1, 6],
  22: [5, 9],
  23: [8, 12],
  24: [1, 12],
};

/** Whether `end` is surely before `start`: 1957 does not end before 1957-03, nor autumn 1957 before 1957-10. */
export function endsBeforeStart(start: string, end: string): boolean {
  if (end === 'present') return false;
  const numbers = (date: string, edge: 0 | 1) => {
    const { year, month, day } = datePartsOf(date);
    return [year, month && (termMonths[month]?.[edge] ?? month), day];
  };
  const [first, last] = [numbers(start, 0), numbers(end, 1)];
  for (const [index, number] of first.entries()) {
    const other = last[index];
    if (number === undefined || other === undefined) return false;
    if (number !== other) return other < number;
  }
  return false;
}

/** For ordering a list from the latest to the earliest: what still lasts comes first, then by end, then by start. */
export function compareLatestFirst(
  a: { start?: string | undefined; end?: string | undefined },
  b: { start?: string | undefined; end?: string | undefined },
): number {
  return compareDates(b.end ?? b.start, a.end ?? a.start) || compareDates(b.start, a.start);
}

/** Writes a date as the language does: `Jan 1957`, `Jan 15, 1957`, `15 Jan 1957` in Britain, `1957年1月15日`, `Fall 1957`, `45 BC`. */
export function formatDate(date: string, lang: string, words: Words['dates']): string {
  if (date === 'present') return words.present;
  const parts = datePartsOf(date);
  const { year, month } = parts;
  if (!month) return formatYear(year, lang);
  if (seasonMonths[month]) {
    const season = (['spring', 'summer', 'fall', 'winter'] as const)[month - 21]!;
    return words.season(words.seasons[season], formatYear(year, lang));
  }
  return withSep(formatterFor(lang, parts).format(noonOf(parts)));
}

/** Writes a year: a number, or with its era where it is before our own. */
export function formatYear(year: number, lang: string): string {
  return year > 0 ? String(year) : formatterFor(lang, { year }).format(noonOf({ year }));
}

/** Writes two dates as a range, as the language does: `1998–1999`, `Mar 15–17, 2020`, `Jan – Feb 2020`. */
export function formatRange(start: string, end: string, lang: string, words: Words['dates']): string {
  const [from, to] = [datePartsOf(start), datePartsOf(end)];
  const [first, last] = [formatDate(start, lang, words), formatDate(end, lang, words)];
  if (!from.month && !to.month && from.year > 0) return `${first}–${last}`;
  const isAlike = !from.day === !to.day && [from, to].every(({ year, month }) => year > 0 && month && month <= 12);
  const range = isAlike ? formatterFor(lang, from).formatRange(noonOf(from), noonOf(to)) : '/';
  // Chinese falls back to numbers.
  if (range.includes('/')) return `${first} – ${last}`;
  return withSep(range.replaceAll('\u2009', ' ')).replace(/(\d) – (?=\d)/, '$1–');
}

/** British English has one month of four letters. */
const withSep = (text: string) => text.replace(/\bSept\b(?!\.)/, 'Sep');

function noonOf({ year, month = 1, day = 1 }: DateParts): Date {
  const noon = new Date(Date.UTC(2000, 0, 1, 12));
  // Date.UTC takes the years 0 to 99 for those of the twentieth century.
  noon.setUTCFullYear(year, month - 1, day);
  return noon;
}

/** Making a formatter takes far longer than using it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(lang: string, { year, month, day }: DateParts): Intl.DateTimeFormat {
  const style: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(month && { month: 'short' }),
    ...(day && { day: 'numeric' }),
    ...(year < 1 && { era: 'short' }),
    timeZone: 'UTC',
  };
  const kept = `${lang} ${Object.keys(style).join(' ')}`;
  let formatter = formatters.get(kept);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(lang, style);
    formatters.set(kept, formatter);
  }
  return formatter;
}

/** Writes a period: `1944 – 1981`, `Sep 2024 – present`, or one date when both ends are the same. */
export function formatPeriod(
  start: string | undefined,
  end: string | undefined,
  lang: string,
  words: Words['dates'],
): string {
  const from = start ? formatDate(start, lang, words) : '';
  const to = end ? formatDate(end, lang, words) : '';
  if (!from || !to || from === to) return from || to;
  return `${from} – ${to}`;
}

/** The date for the `datetime` attribute, which knows no seasons and no years before the first. */
export function htmlDate(date: string): string | undefined {
  const { year, month = 0 } = datePartsOf(date);
  if (year < 1) return undefined;
  const digits = date.replace(/^\d+/, (written) => written.padStart(4, '0'));
  return seasonMonths[month] ? digits.replace(/-.*/, '') : digits;
}

/**
 * The first moment of a date in UTC, as Atom writes it: 1957 → 1957-01-01T00:00:00Z; autumn begins with September.
 * Atom has no years before the first.
 */
export function firstMoment(date: string): string {
  const { year, month = 1, day = 1 } = datePartsOf(date);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(Math.max(1, year)).padStart(4, '0')}-${two(seasonMonths[month] ?? month)}-${two(day)}T00:00:00Z`;
}

/** Years in ascending order, three or more in a row as a range: `2019`, `2019, 2020`, `2018, 2020–2023`. */
export function formatYears(years: readonly number[], separator = ', '): string {
  const runs: [number, number][] = [];
  for (const year of [...new Set(years)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  const say = ([first, last]: [number, number]) =>
    last - first > 1 ? `${first}–${last}` : first === last ? `${first}` : `${first}${separator}${last}`;
  return runs.map(say).join(separator);
}
