import type { Publication } from '#lib/bibliography/publication.ts';
import { type DateParts, datePartsOf } from '#lib/dates.ts';
import { type BibtexField, monthMacros } from '#lib/bibliography/write/bibtex-entry.ts';

type Issued = Pick<Publication, 'issued' | 'issuedEnd' | 'circa'>;

/** A date as BibLaTeX has it (manual, section 2.3.8): EDTF, with `~` for one that is only about right. */
export function entryDate({ issued, issuedEnd, circa }: Issued): string | undefined {
  if (issued === undefined) return undefined;
  const about = circa ? '~' : '';
  return [issued, issuedEnd].flatMap((date) => (date === undefined ? [] : `${date}${about}`)).join('/');
}

const seasons: Readonly<Record<number, string>> = { 21: 'Spring', 22: 'Summer', 23: 'Fall', 24: 'Winter' };

/**
 * A date as BibTeX has it: a year and a month, which may be a range or a season, and a day. A range over two years has
 * no place for its months; of one that has months, only the beginning is said.
 */
export function yearFields({ issued, issuedEnd, circa }: Issued): BibtexField[] {
  if (issued === undefined) return [];
  const from = datePartsOf(issued);
  const written = issuedEnd === undefined ? undefined : datePartsOf(issuedEnd);
  const isWithinYear = written?.year === from.year;
  const lastYear = written && !isWithinYear && !from.month ? issuedEnd : undefined;
  const year = [yearIn(issued), ...(lastYear ? [yearIn(lastYear)] : [])].join('--');
  const month = monthIn(from, isWithinYear ? written : undefined);
  return [
    { name: 'year', value: circa ? `c. ${year}` : year },
    ...(month ? [{ name: 'month', value: month }] : []),
    ...(from.day && month && monthMacros.includes(month) ? [{ name: 'day', value: String(from.day) }] : []),
  ];
}

/** The year as it is written: `-0043`. */
const yearIn = (date: string) => /^-?\d+/.exec(date)![0];

/** A month by the name of its macro, or the text of a range: `jan--feb`, `15--17~mar`, `30~mar--2~apr`. */
function monthIn({ month, day }: DateParts, end: DateParts | undefined): string | undefined {
  if (!month) return undefined;
  if (seasons[month]) return seasons[month];
  const first = monthMacros[month - 1]!;
  const last = end?.month && end.month <= 12 ? monthMacros[end.month - 1] : undefined;
  if (last === undefined) return first;
  if (last === first) return day && end?.day ? `${day}--${end.day}~${first}` : first;
  const dated = (name: string, of: number | undefined) => (of ? `${of}~${name}` : name);
  return `${dated(first, day)}--${dated(last, end?.day)}`;
}
