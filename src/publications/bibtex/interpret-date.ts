import type { PublicationStatus } from '#model/schema/publication.ts';
import { parseMonth, parseWrittenDate, type WrittenDate } from '#publications/edtf.ts';
import { statusIn, statusWords } from '#publications/statuses.ts';
import type { EntryReader } from './entry-reader.ts';

/** When a publication appeared. Dates are EDTF; a range has an end, and what is only about right is `circa`. */
export interface IssuedParts {
  issued?: string;
  issuedEnd?: string;
  circa?: boolean;
  status?: PublicationStatus;
}

/**
 * When an entry was published: BibLaTeX's `date`, else BibTeX's `year` with what else is known. Either may be a status
 * instead: `year = {in press}`. What cannot be read is left out and reported; nothing is made up.
 */
export function interpretDate(reader: EntryReader): IssuedParts {
  const { text } = reader;
  const date = readField(reader, 'date');
  const year = date.issued ? {} : readYear(reader);
  const published = text('howpublished');
  const status =
    interpretState(reader) ?? date.status ?? year.status ?? (published ? statusIn(published).status : undefined);
  return { ...year, ...date, ...(status && { status }) };
}

/** A date of another kind than the publication's: when it was looked at, when it first appeared. */
export function interpretOtherDate(reader: EntryReader, name: string): string | undefined {
  return readField(reader, name).issued;
}

/** Reads a field that holds a whole date. */
function readField(reader: EntryReader, name: string): IssuedParts {
  const written = reader.text(name);
  if (!written) return {};
  const date = parseWrittenDate(reader.written(name)!);
  if (date) {
    warnOfRest(reader, name, written, date);
    return issuedOf(date);
  }
  const { status, rest } = statusIn(written);
  if (status) return { status, ...(/^\d{4}$/.test(rest) && { issued: rest }) };
  if (!isWithoutDate(written)) warnOfNoDate(reader, name, written);
  return {};
}

function readYear(reader: EntryReader): IssuedParts {
  const written = reader.text('year');
  if (!written) return readMonthOfNoYear(reader);
  const { status, rest } = /^\d{4}$/.test(written) ? { rest: written } : statusIn(written);
  const year = rest && parseWrittenDate(status ? rest : reader.written('year')!);
  if (!year) {
    if (!status && !isWithoutDate(written)) warnOfNoDate(reader, 'year', written);
    return { ...(status && { status }) };
  }
  if (!status) warnOfRest(reader, 'year', written, year);
  const isYear = /^-?\d+$/.test(year.start) && year.end === undefined;
  return { ...issuedOf(isYear ? withMonth(reader, year) : year), ...(status && { status }) };
}

/** A whole date that stands in `month`, without a year beside it. */
function readMonthOfNoYear(reader: EntryReader): IssuedParts {
  const written = reader.written('month');
  const date = written && /\d{4}/.test(written) ? parseWrittenDate(written) : undefined;
  return date ? issuedOf(date) : {};
}

/** A year with what `month` and `day` say. */
function withMonth(reader: EntryReader, { start: year, circa }: WrittenDate): WrittenDate {
  const written = reader.written('month');
  const about = { ...(circa && { circa }) };
  if (!written) return { start: year, ...about };
  const { month, day = dayOf(reader), endMonth, endDay } = parseMonth(written);
  if (!month) {
    reader.say({
      field: 'month',
      severity: 'warning',
      code: 'invalid-value',
      group: 'not a month',
      message: `\`${reader.text('month')}\` is not a month, so only the year is shown.`,
      hint: 'Write month = feb, or month = 2.',
    });
    return { start: year, ...about };
  }
  const start = exactDate(reader, year, month, day);
  // December to January goes into the next year, and which of the two is meant is not said.
  const lasts = endMonth && endMonth > month ? endMonth : month;
  const end =
    endDay || lasts !== month ? parseWrittenDate([year, lasts, endDay].filter(Boolean).join('-'))?.start : undefined;
  return { start, ...(end && end > start && { end }), ...about };
}

function dayOf({ text }: EntryReader): string | undefined {
  return /^\d{1,2}/.exec(text('day') ?? '')?.[0];
}

function exactDate(reader: EntryReader, year: string, month: string, day: string | undefined): string {
  if (!day || Number(month) > 12) return `${year}-${month}`;
  const full = parseWrittenDate(`${year}-${month}-${day}`);
  if (full && !full.isPartial) return full.start;
  reader.say({
    field: reader.find('day') ? 'day' : 'month',
    severity: 'warning',
    code: 'invalid-value',
    group: 'not a day',
    message: `\`${day}\` is not a day of this month, so it is not shown.`,
    hint: 'Write day = {15}.',
  });
  return `${year}-${month}`;
}

function issuedOf({ start, end, circa }: WrittenDate): IssuedParts {
  return { issued: start, ...(end && { issuedEnd: end }), ...(circa && { circa: true }) };
}

function interpretState({ text, say }: EntryReader): PublicationStatus | undefined {
  const state = text('pubstate');
  if (!state) return undefined;
  const { status } = statusIn(state.replace(/^inpress$/i, 'in press').replace(/^inpreparation$/i, 'in preparation'));
  if (!status)
    say({
      field: 'pubstate',
      severity: 'warning',
      code: 'invalid-value',
      group: 'not a status',
      message: `\`${state}\` is not a status, so it is not shown.`,
      hint: `Write one of: ${statusWords.join(', ')}.`,
    });
  return status;
}

/** What says that there is no date is neither a date nor a mistake. */
function isWithoutDate(written: string): boolean {
  return /^(?:n\.? ?d\.?|n\/?\.?a\.?|no date|s\.? ?[adf]\.?|o\.? ?j\.?|б\. ?г\.?|undated|unknown|none|null|无年份|\?+|-+|tba|tbd|0+)$/i.test(
    written.trim(),
  );
}

function warnOfRest({ say }: EntryReader, field: string, written: string, { start, isPartial }: WrittenDate): void {
  if (!isPartial) return;
  say({
    field,
    severity: 'warning',
    code: 'invalid-value',
    group: 'not only a date',
    message: `\`${written}\` is read as ${start}.`,
    hint: `Write ${field} = {${start}}, and what else there is to say in \`note\`.`,
  });
}

function warnOfNoDate({ say }: EntryReader, field: string, written: string): void {
  say({
    field,
    severity: 'warning',
    code: 'invalid-value',
    group: 'not a date',
    message: `\`${written}\` is not a ${field === 'year' ? 'year' : 'date'}, so it is not shown.`,
    hint: 'Write year = {1957}, with month = feb if you know it, or date = {1957-02-15}.',
  });
}
