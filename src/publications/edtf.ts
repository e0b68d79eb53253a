import { monthNamed } from '#publications/bibtex/fields.ts';

/** A date as a bibliography says it. The parts are EDTF: 1957, 1957-02, 1957-02-15, 1957-23 (autumn), -0044. */
export interface WrittenDate {
  start: string;
  end?: string;
  /** Whether it is only about right: `1957~`, `ca. 1957`. */
  circa?: true;
  /** Whether the text says more than the date does, such as the letter of `2020a`. */
  isPartial?: true;
}

/** EDTF's numbers of seasons (biblatex manual, section 2.3.8: `yeardivision`). */
const seasons: readonly [RegExp, string][] = [
  [/^(?:spring|printemps|fruhling|fruhjahr|primavera|春)/i, '21'],
  [/^(?:summer|été|ete|sommer|verano|estate|verao|夏)/i, '22'],
  [/^(?:fall|autumn|automne|herbst|otoño|otono|autunno|outono|秋)/i, '23'],
  [/^(?:winter|hiver|invierno|inverno|冬)/i, '24'],
];

/** The longest text that may be a date; searching longer ones for years in all places would take seconds. */
export const longestDate = 200;

/** The number that EDTF gives a season, by its name in one of the common languages. */
function seasonNamed(name: string): string | undefined {
  return seasons.find(([pattern]) => pattern.test(name))?.[1];
}

/**
 * The date that a text says: EDTF of levels 0 and 1 (Library of Congress, "Extended Date/Time Format"; biblatex manual,
 * section 2.3.8), and what people write instead: `2020-5-3`, `May 2020`, `3. Mai 2020`, `c1988`, `1998--1999`.
 */
export function parseWrittenDate(written: string): WrittenDate | undefined {
  if (written.length > longestDate) return undefined;
  const text = written
    .replace(/[{}[\]]|\\,/g, '')
    .replace(/(?<=\S)~(?=\S)/g, ' ')
    .replace(/[‐‑–—−]|-{2,3}/g, (dash) => (dash === '−' ? '-' : '–'))
    .replace(/[\s.;,]+$/, '')
    .trim();
  const parts = splitRange(text);
  if (!parts) return undefined;
  const [from, to] = parts;
  const start = readDate(from);
  if (to === undefined) return start;
  const end = readDate(to);
  const first = start ?? end;
  if (!first) return undefined;
  const last = start && end ? (end.end ?? end.start) : undefined;
  const circa = start?.circa ?? end?.circa;
  const isPartial = start?.isPartial ?? end?.isPartial;
  return {
    start: first.start,
    ...(last && last !== first.start && { end: last }),
    ...(circa && { circa }),
    ...(isPartial && { isPartial }),
  };
}

/** The two ends of a range; `1998/99` is 1998 to 1999, `1998–1999` too. An open end is empty. */
function splitRange(text: string): [string, string?] | undefined {
  const slash = /^\d{1,2}\/\d{4}$/.test(text) ? null : /^([^/]*)\/([^/]*)$/.exec(text);
  const dash = slash ? null : /^((?:ca?\.?\s+|circa\s+)?-?\d{4}[^–]*?)\s*–\s*(\d{1,4}\b.*)?$/.exec(text);
  const hyphen = slash || dash ? null : /^(\d{4})-(\d{4}|1[3-9]|20|2[5-9]|[3-9]\d|)$/.exec(text);
  const spaced =
    slash || dash || hyphen ? null : /^(.*\d{4}.*?)\s+(?:[-–]|to|until|bis|à|至)\s+(.*\d{4}.*)$/.exec(text);
  const [, from = '', to = ''] = slash ?? dash ?? hyphen ?? spaced ?? [];
  if (!slash && !dash && !hyphen && !spaced) return [text];
  const isOpen = (end: string) => /^\s*(\.\.|open|unknown)?\s*$/i.test(end);
  if (isOpen(from) && isOpen(to)) return undefined;
  // `2020/05` is a month, and no range of years.
  if (slash && /^\d{4}$/.test(from) && /^(0?[1-9]|1[0-2])$/.test(to)) {
    const isYear = Number(to) > Number(from.slice(2)) && Number(to) - Number(from.slice(2)) === 1;
    return isYear ? [from, from.slice(0, 2) + to] : [`${from}-${to}`];
  }
  const isShort = /^\d{1,2}$/.test(to) && /^\d{4}$/.test(from);
  const whole = isShort ? from.slice(0, -to.length) + to : to;
  // 2020-13 is neither a month nor a range.
  if (hyphen && isShort && whole <= from) return [text];
  return [isOpen(from) ? '' : from, isOpen(whole) ? '' : whole];
}

/** One date, without a range. */
function readDate(written: string): WrittenDate | undefined {
  const text = written.trim();
  if (text === '') return undefined;
  const about = /^(?:(?:ca?\.?|circa|um|vers|about)\s+|~\s*)(?=-?\d)/i.exec(text)?.[0] ?? '';
  const [, bare = '', doubt] = /^(.*?)\s*([?~%])?$/s.exec(text.slice(about.length))!;
  const isAbout = about !== '' || doubt === '~' || doubt === '%';
  const date = readEdtf(bare) ?? readEra(bare) ?? readNumbers(bare) ?? readNamed(bare) ?? readYearWithin(bare);
  return date && (isAbout ? { ...date, circa: true } : date);
}

function readEdtf(text: string): WrittenDate | undefined {
  const [, year, month, day] = /^(-?\d{4}|Y-?\d{5,})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?(?:T[\d:.+Z-]+)?$/.exec(text) ?? [];
  if (year) return dateOf(year.replace(/^Y/, ''), month === 'XX' ? undefined : month, day === 'XX' ? undefined : day);
  // 199X is the nineties, 19XX the whole century.
  const decade = /^(\d{2})(\d|X)X(?:-XX){0,2}$/i.exec(
    text.replace(/^(\d{2,3})(?:u+|-+|–)$/, (_, known: string) => known.padEnd(4, 'X')),
  );
  if (!decade) return undefined;
  const [, century = '', tens = ''] = decade;
  const isCentury = /x/i.test(tens);
  return isCentury
    ? { start: `${century}00`, end: `${century}99` }
    : { start: `${century}${tens}0`, end: `${century}${tens}9` };
}

/** A year before or after Christ: `300 BC` is the year −299 of EDTF, which has a year 0. */
function readEra(text: string): WrittenDate | undefined {
  const [, number = '', era = ''] =
    /^(\d{1,4})\s*(b\.?\s?c\.?(?:\s?e\.?)?|v\.?\s?chr\.?|av\.?\s?j\.?-?c\.?|a\.?\s?c\.?|公元前|a\.?\s?d\.?|c\.?\s?e\.?)$/i.exec(
      text,
    ) ?? [];
  if (!number) return undefined;
  const isBefore = !/^(?:a\.?\s?d|c\.?\s?e)/i.test(era);
  const year = isBefore ? 1 - Number(number) : Number(number);
  return { start: (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0') };
}

/** Numbers in an order that is unambiguous: `2020-5-3`, `2020/05/03`, `2020.5`, `3.5.2020`, `2020年5月3日`, `15/5/2020`. */
function readNumbers(text: string): WrittenDate | undefined {
  const big =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2})日?|月)?\.?$/.exec(text) ??
    /^(\d{4})年$/.exec(text) ??
    /^([12]\d{3})([01]\d)([0-3]\d)$/.exec(text);
  if (big) return dateOf(big[1]!, big[2], big[3]);
  const [, day, month, year] = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/.exec(text) ?? [];
  if (year && Number(month) < 13) return dateOf(year, month, day);
  const [, first, second, last] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (last && Number(first) > 12) return dateOf(last, second, first);
  if (last && Number(second) > 12) return dateOf(last, first, second);
  const [, monthOnly, ofYear] = /^(\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  return ofYear ? dateOf(ofYear, monthOnly) : undefined;
}

/** A date with the name of its month or season: `May 2020`, `3 May 2020`, `May 3rd, 2020`, `15 de mayo de 2020`. */
function readNamed(text: string): WrittenDate | undefined {
  const [year] = /\b\d{4}\b/.exec(text) ?? [];
  if (!year) return undefined;
  const rest = text.replace(year, ' ').trim();
  if (!/\p{L}/u.test(rest)) return undefined;
  const { month, day, endDay } = parseMonth(rest);
  if (!month) return undefined;
  const start = dateOf(year, month, day);
  const end = endDay ? dateOf(year, month, endDay)?.start : undefined;
  return start && { ...start, ...(end && { end }) };
}

/** A year with something around it that is no date: `c1988`, `©1988`, `2020a`, `1988 (1990)`, `printed 1988`. */
function readYearWithin(text: string): WrittenDate | undefined {
  const years = text.match(/(?<!\d)\d{4}(?!\d)/g) ?? [];
  const [year] = years;
  if (!year || Number(year) < 1000 || Number(year) > 2100) return undefined;
  return { start: year, isPartial: true };
}

function dateOf(year: string, month?: string, day?: string): WrittenDate | undefined {
  const start = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
  return isDate(year, month, day) ? { start } : undefined;
}

/** Whether the calendar has a date; a season is a month from 21 to 24. */
function isDate(year: string, month = '1', day = '1'): boolean {
  if (Number(month) >= 21 && Number(month) <= 24) return true;
  const calendar = new Date(0);
  calendar.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return calendar.getUTCMonth() === Number(month) - 1 && calendar.getUTCDate() === Number(day);
}

/** What the field `month` says. */
export interface WrittenMonth {
  /** `01` to `12`, or the number of a season, `21` to `24`. */
  month?: string;
  day?: string;
  /** The last day of a range within the month. */
  endDay?: string;
  /** The last month of a range, with its last day where it is said. */
  endMonth?: string;
}

/**
 * A month by number or by name, with the days that stand beside it: `15~feb`, `feb~15`, `Feb. 15th`, `12-15 May`,
 * `jan # "--" # feb`, `Dec./Jan.`.
 */
export function parseMonth(written: string): WrittenMonth {
  const text = written
    .replace(/[{}~\\,"#()]/g, ' ')
    .replace(/\s*(?:–|—|-{1,3}|\/)\s*/g, '–')
    .replace(/\b(?:de|den|of|the)\b/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const [, ofYear] = /^(\d{1,2})(?:月|월)?$/.exec(text) ?? [];
  if (ofYear) return Number(ofYear) >= 1 && Number(ofYear) <= 12 ? { month: ofYear.padStart(2, '0') } : {};
  const words = text.split(/[\s–]+/).filter(Boolean);
  const months = words.flatMap((word) => monthIn(word) ?? []);
  const days = words.flatMap((word) => /^(\d{1,2})(?:st|nd|rd|th|er|\.|º|日)?$/.exec(word)?.[1] ?? []);
  if (months.length === 0) {
    const [, first, last] = /^(\d{1,2})–(\d{1,2})$/.exec(text) ?? [];
    const isRange = first && last && Number(first) < Number(last) && Number(last) <= 12;
    return isRange ? { month: first.padStart(2, '0'), endMonth: last.padStart(2, '0') } : {};
  }
  const [day, endDay] = days;
  const [month, endMonth] = months;
  return {
    month: month!,
    ...(day && { day }),
    ...(endDay && { endDay }),
    ...(endMonth && endMonth !== month && { endMonth }),
  };
}

function monthIn(word: string): string | undefined {
  const name = word.replace(/[\d.]/g, '');
  if (!/\p{L}/u.test(name)) return undefined;
  const number = monthNamed(name);
  return number ? String(number).padStart(2, '0') : seasonNamed(name);
}
