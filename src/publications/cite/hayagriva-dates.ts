import type { Publication } from '#publications/publication.ts';
import type { HayagrivaDate } from './hayagriva-parents.ts';
import type { DateRanges, StyleRules } from './style-rules.ts';

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

const monthNames = ['January', 'February', 'March', 'April', 'May', 'June'].concat([
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]);

/** A range of dates in words; nothing where the style shows no more of it than when it began. */
function rangeWords(start: string, end: string, style: DateRanges): string | undefined {
  const [from, to] = [parts(start), parts(end)];
  if (!from || !to) return undefined;
  if (from.year !== to.year) {
    if (style === 'short-years' && from.year.slice(0, 2) === to.year.slice(0, 2) && to.year.slice(2) >= '10')
      return `${from.year}–${to.year.slice(2)}`;
    return `${from.year}${style === 'hyphen' ? '-' : '–'}${to.year}`;
  }
  if (style === 'years' || style === 'hyphen' || !from.month || !to.month) return undefined;
  if (style === 'nlm') return `${from.year} ${join(short(from.month), from.day, short(to.month), to.day, '-')}`;
  if (style === 'year-first')
    return `${from.year}, ${join(monthNames[from.month - 1]!, from.day, monthNames[to.month - 1]!, to.day, '–')}`;
  if (style === 'short-years') {
    const days = [from.day && `${from.day} `, to.day && `${to.day} `];
    if (from.month === to.month && from.day && to.day)
      return `${from.day}–${to.day} ${mlaMonth(to.month)} ${from.year}`;
    return `${days[0] ?? ''}${mlaMonth(from.month)}–${days[1] ?? ''}${mlaMonth(to.month)} ${from.year}`;
  }
  const written = join(abbreviated(from.month), from.day, abbreviated(to.month), to.day, '–');
  return `${written}${from.day ? ',' : ''} ${from.year}`;
}

interface Parts {
  year: string;
  month?: number;
  day?: number;
}

function parts(date: string): Parts | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? [];
  if (!year) return undefined;
  const isMonth = month !== undefined && Number(month) <= 12;
  return { year, ...(isMonth && { month: Number(month) }), ...(isMonth && day && { day: Number(day) }) };
}

function join(month: string, day: number | undefined, endMonth: string, endDay: number | undefined, dash: string) {
  const start = [month, day].filter(Boolean).join(' ');
  if (month === endMonth) return endDay ? `${start}${dash}${endDay}` : start;
  return `${start}${dash}${[endMonth, endDay].filter(Boolean).join(' ')}`;
}

const short = (month: number) => monthNames[month - 1]!.slice(0, 3);
const abbreviated = (month: number) => (month === 5 ? 'May' : `${short(month)}.`);
const mlaMonth = (month: number) =>
  ({ 5: 'May', 6: 'June', 7: 'July', 9: 'Sept.' })[month as 5 | 6 | 7 | 9] ?? `${short(month)}.`;
