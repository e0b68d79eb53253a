import type { DateRanges } from '#lib/bibliography/style-rules.ts';

const monthNames = ['January', 'February', 'March', 'April', 'May', 'June'].concat([
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]);

/** A range of dates in words; nothing where the style shows no more of it than when it began. */
export function rangeWords(start: string, end: string, style: DateRanges): string | undefined {
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
