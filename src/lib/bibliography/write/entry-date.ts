import type { Publication } from '#lib/bibliography/publication.ts';
import { datePartsOf } from '#lib/dates.ts';
import { type BibtexField, monthMacros } from '#lib/bibliography/write/bibtex-entry.ts';

type Issued = Pick<Publication, 'issued' | 'issuedEnd' | 'circa'>;

/** A date as BibLaTeX has it (manual, section 2.3.8): EDTF, with `~` for one that is only about right. */
export function entryDate({ issued, issuedEnd, circa }: Issued): string | undefined {
  if (issued === undefined) return undefined;
  const about = circa ? '~' : '';
  return [issued, issuedEnd].flatMap((date) => (date === undefined ? [] : `${date}${about}`)).join('/');
}

const seasons: Readonly<Record<number, string>> = { 21: 'Spring', 22: 'Summer', 23: 'Fall', 24: 'Winter' };

/** A date as BibTeX has it: a year and a month, which may be a range or a season, and a day. */
export function yearFields({ issued, issuedEnd, circa }: Issued): BibtexField[] {
  if (issued === undefined) return [];
  const [from, to] = [datePartsOf(issued), issuedEnd === undefined ? undefined : datePartsOf(issuedEnd)];
  const [firstYear] = issued.split(/(?<=\d)-/);
  const lastYear = to && to.year !== from.year ? issuedEnd!.split(/(?<=\d)-/)[0] : undefined;
  const year = [firstYear, lastYear].filter(Boolean).join('--');
  const fields: BibtexField[] = [{ name: 'year', value: circa ? `c. ${year}` : year }];
  const { month, day } = from;
  // A range over two years has no place for its months.
  if (!month || lastYear) return fields;
  if (seasons[month]) return [...fields, { name: 'month', value: seasons[month] }];
  const first = monthMacros[month - 1]!;
  const last = to?.month && to.month <= 12 ? monthMacros[to.month - 1]! : undefined;
  if (last === undefined)
    return [...fields, { name: 'month', value: first }, ...(day ? [{ name: 'day', value: String(day) }] : [])];
  const isSameMonth = last === first;
  const days = isSameMonth && day && to?.day ? `${day}--${to.day}~` : '';
  const value = isSameMonth
    ? `${days}${first}`
    : [
        [day, first],
        [to?.day, last],
      ]
        .map((parts) => parts.filter(Boolean).join('~'))
        .join('--');
  return [...fields, { name: 'month', value }];
}
