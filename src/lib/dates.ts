/** Dates are EDTF texts as `schemas/date.ts` makes them: 1957, 1957-01, 1957-01-15, 1957-23 (autumn). */

/** The words a date needs that Intl does not have. */
export interface DateWords {
  present: string;
  seasons: { spring: string; summer: string; fall: string; winter: string };
  /** Puts a season and a year in order. */
  season: (season: string, year: string) => string;
}

/** The year of a date as a number. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

const seasonMonth: Record<string, string> = { '21': '03', '22': '06', '23': '09', '24': '12' };

/** A text that sorts as the date does: a season begins with its first month, and a year before its months. */
function sortKey(date: string): string {
  if (date === 'present') return '9999';
  const [year, month = '00', day = '00'] = date.split('-');
  return `${year}-${seasonMonth[month] ?? month}-${day}`;
}

/** Negative when `a` is earlier. `present` is later than every date; a missing date is earlier. */
export function compareDates(a: string | undefined, b: string | undefined): number {
  const [x, y] = [a ? sortKey(a) : '', b ? sortKey(b) : ''];
  return x < y ? -1 : x > y ? 1 : 0;
}

/**
 * The first and the last month a term may have. Universities do not agree: a spring term begins in
 * January or in March, and the winter quarter of 2025 is at the beginning of the year or at its end.
 */
const termMonths: Record<string, [first: string, last: string]> = {
  '21': ['01', '06'],
  '22': ['05', '09'],
  '23': ['08', '12'],
  '24': ['01', '12'],
};

/** Whether `end` is surely before `start`: 1957 does not end before 1957-03, nor autumn 1957 before 1957-10. */
export function endsBeforeStart(start: string, end: string): boolean {
  if (end === 'present') return false;
  const first = start.replace(/-(2\d)$/, (whole, term: string) =>
    termMonths[term] ? `-${termMonths[term][0]}` : whole,
  );
  const last = end.replace(/-(2\d)$/, (whole, term: string) => (termMonths[term] ? `-${termMonths[term][1]}` : whole));
  const length = Math.min(first.length, last.length);
  return last.slice(0, length) < first.slice(0, length);
}

/** For ordering a list from the latest to the earliest: what still lasts comes first, then by end, then by start. */
export function compareLatestFirst(
  a: { start?: string | undefined; end?: string | undefined },
  b: { start?: string | undefined; end?: string | undefined },
): number {
  return compareDates(b.end ?? b.start, a.end ?? a.start) || compareDates(b.start, a.start);
}

/** Writes a date as the language does: `Jan 1957`, `Jan 15, 1957`, `15 Jan 1957` in Britain, `1957年1月15日`. */
export function formatDate(date: string, lang: string, words: DateWords): string {
  if (date === 'present') return words.present;
  const [year, month, day] = date.split('-') as [string, string | undefined, string | undefined];
  if (!month) return year;
  if (seasonMonth[month]) {
    const season = (['spring', 'summer', 'fall', 'winter'] as const)[Number(month) - 21]!;
    return words.season(words.seasons[season], year);
  }
  const noon = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1), 12));
  return formatterFor(lang, day !== undefined)
    .format(noon)
    .replace(/\bSept\b(?!\.)/, 'Sep');
}

/** Making a formatter takes far longer than using it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(lang: string, withDay: boolean): Intl.DateTimeFormat {
  const kept = `${lang} ${withDay}`;
  let formatter = formatters.get(kept);
  if (!formatter) {
    const style: Intl.DateTimeFormatOptions = {
      year: 'numeric',
      month: 'short',
      timeZone: 'UTC',
      ...(withDay ? { day: 'numeric' } : {}),
    };
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
  words: DateWords,
): string {
  const from = start ? formatDate(start, lang, words) : '';
  const to = end ? formatDate(end, lang, words) : '';
  if (!from || !to || from === to) return from || to;
  return `${from} – ${to}`;
}

/** The date for the `datetime` attribute, which knows no seasons. */
export function htmlDate(date: string): string {
  const [year, month] = date.split('-');
  return month && seasonMonth[month] ? year! : date;
}

/** The first moment of a date in UTC, as Atom writes it: 1957 → 1957-01-01T00:00:00Z; autumn begins with September. */
export function firstMoment(date: string): string {
  const [year, month = '01', day = '01'] = date.split('-');
  return `${year}-${seasonMonth[month] ?? month}-${day}T00:00:00Z`;
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
