import type { EntryReader } from '#lib/bibliography/entry-reader.ts';
import { statusIn, statusWords } from '#lib/bibliography/statuses.ts';
import type { PublicationStatus } from '#schemas/publication.ts';

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** EDTF's numbers of seasons (biblatex manual, section 2.3.8: `yeardivision`). */
const seasons: readonly [RegExp, string][] = [
  [/^spring/i, '21'],
  [/^summer/i, '22'],
  [/^(fall|autumn)/i, '23'],
  [/^winter/i, '24'],
];
const howTo = 'Write year = {1957}, with month = feb if you know it, or date = {1957-02-15}.';

/**
 * When an entry was published: BibLaTeX's `date`, else BibTeX's `year` with what else is known. A year may be a status
 * instead: `year = {in press}`.
 */
export function interpretDate(reader: EntryReader): { issued?: string; status?: PublicationStatus } {
  const { written } = reader;
  const { status, rest: year } = statusIn(written('year') ?? '');
  const state = interpretState(reader) ?? status ?? statusIn(written('date') ?? '').status;
  const issued = interpretIssued(reader, year.replace(/[{}~]/g, '').trim());
  return { ...(issued && { issued }), ...(state && { status: state }) };
}

function interpretState({ written, say }: EntryReader): PublicationStatus | undefined {
  const state = written('pubstate');
  // The model has no word for what nobody has seen yet.
  if (!state || /^in ?preparation$/i.test(state)) return undefined;
  const { status } = statusIn(state.replace(/^inpress$/i, 'in press'));
  if (!status)
    say({
      field: 'pubstate',
      severity: 'warning',
      code: 'invalid-value',
      message: `\`${state}\` is not a status.`,
      hint: `Write one of: ${statusWords.join(', ')}.`,
    });
  return status;
}

function interpretIssued({ written, say }: EntryReader, year: string): string | undefined {
  const wrong = (field: string, message: string, hint: string) =>
    say({ field, severity: 'error', code: 'invalid-value', message, hint });

  const date = written('date');
  const start = date && startOf(date);
  if (start) return start;
  if (date && !statusIn(date).status) wrong('date', `\`${date}\` is not a date.`, howTo);
  if (!year) return undefined;
  if (!/^\d{4}$/.test(year)) {
    wrong('year', `\`${year}\` is not a year.`, howTo);
    return undefined;
  }
  const monthText = written('month');
  if (!monthText) return year;
  const { month, day = written('day') } = readMonth(monthText);
  if (!month) {
    wrong('month', `\`${monthText}\` is not a month.`, 'Write month = feb, or month = 2.');
    return year;
  }
  if (!day || Number(month) > 12) return `${year}-${month}`;
  const full = `${year}-${month}-${day.padStart(2, '0')}`;
  if (isDate(full)) return full;
  wrong(written('day') ? 'day' : 'month', `\`${day}\` is not a day of this month.`, 'Write day = {15}.');
  return `${year}-${month}`;
}

/**
 * A month by number, by name or by the beginning of its name, as two digits; the first of several; a season as EDTF
 * numbers it. A day may stand before or after the name: `15~feb`, `feb~15`, `Feb. 15th`.
 */
function readMonth(written: string): { month?: string; day?: string } {
  const text = written.replace(/[{}~\\,]/g, ' ').trim();
  if (/^\d{1,2}$/.test(text)) return Number(text) >= 1 && Number(text) <= 12 ? { month: text.padStart(2, '0') } : {};
  const [, before, name = '', after] =
    /^(\d{1,2}(?!\d))?(?:st|nd|rd|th)?[.\s]*(\p{L}+)[.\s]*(?:(\d{1,2})(?:st|nd|rd|th)?\b)?/u.exec(text) ?? [];
  const season = seasons.find(([pattern]) => pattern.test(name))?.[1];
  if (season) return { month: season };
  const index = monthNames.indexOf(name.toLowerCase().slice(0, 3));
  if (index === -1) return {};
  const day = before ?? after;
  return { month: String(index + 1).padStart(2, '0'), ...(day && { day }) };
}

/**
 * The date that an EDTF text names, or where its range begins; where it has no beginning, where it ends (biblatex
 * manual, section 2.3.8). What says that a date is uncertain is left out.
 */
function startOf(date: string): string | undefined {
  return date
    .split('/')
    .map((part) =>
      part
        .trim()
        .replace(/[?~%]$/, '')
        .replace(/T[\d:.+Z-]+$/, ''),
    )
    .filter((part) => part !== '' && part !== '..')
    .slice(0, 1)
    .find(isDate);
}

/** Whether a text is a year, a month, a season or a day that the calendar has. */
function isDate(text: string): boolean {
  if (/^\d{4}-2[1-4]$/.test(text)) return true;
  if (!/^\d{4}(-\d{2}){0,2}$/.test(text)) return false;
  const [year, month = 1, day = 1] = text.split('-').map(Number) as [number, number?, number?];
  const calendar = new Date(Date.UTC(year, month - 1, day));
  return calendar.getUTCMonth() === month - 1 && calendar.getUTCDate() === day;
}
