import type { EntryReader } from '#lib/bibliography/entry-reader.ts';

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const howTo = 'Write year = {1957}, with month = feb if you know it, or date = {1957-02-15}.';

/** When an entry was published: BibLaTeX's `date`, else BibTeX's `year` with what else is known. */
export function interpretDate({ written, say }: EntryReader): string | undefined {
  const wrong = (field: string, message: string, hint: string) =>
    say({ field, severity: 'error', code: 'invalid-value', message, hint });

  const date = written('date');
  if (date && isDate(date)) return date;
  if (date) wrong('date', `\`${date}\` is not a date.`, howTo);
  const year = written('year');
  if (!year) return undefined;
  if (!/^\d{4}$/.test(year)) {
    wrong('year', `\`${year}\` is not a year.`, howTo);
    return undefined;
  }
  const month = written('month');
  if (!month) return year;
  const number = monthNumber(month);
  if (!number) {
    wrong('month', `\`${month}\` is not a month.`, 'Write month = feb, or month = 2.');
    return year;
  }
  const day = written('day');
  if (!day) return `${year}-${number}`;
  const full = `${year}-${number}-${day.padStart(2, '0')}`;
  if (isDate(full)) return full;
  wrong('day', `\`${day}\` is not a day of this month.`, 'Write day = {15}.');
  return `${year}-${number}`;
}

/** A month by number, by name or by the beginning of its name, as two digits. */
function monthNumber(month: string): string | undefined {
  const number = /^\d{1,2}$/.test(month) ? Number(month) : monthNames.indexOf(month.toLowerCase().slice(0, 3)) + 1;
  return number >= 1 && number <= 12 ? String(number).padStart(2, '0') : undefined;
}

/** Whether a text is a year, a month or a day that the calendar has. */
function isDate(text: string): boolean {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(text)) return false;
  const [year, month = 1, day = 1] = text.split('-').map(Number) as [number, number?, number?];
  const calendar = new Date(Date.UTC(year, month - 1, day));
  return calendar.getUTCMonth() === month - 1 && calendar.getUTCDate() === day;
}
