import { isPrivateNote } from '#publications/bibtex/interpret-note.ts';
import type { Publication } from '#publications/publication.ts';
import { type DateParts, datePartsOf } from '#text/dates.ts';

/** The fields of an entry in their order, to be renamed, joined and replaced where they are. */
export class FieldList {
  private list: BibtexField[];

  constructor(fields: readonly BibtexField[]) {
    this.list = [...fields];
  }

  get fields(): BibtexField[] {
    return this.list;
  }

  get(name: string): string | undefined {
    return this.list.find((field) => field.name === name)?.value;
  }

  has(...names: string[]): boolean {
    return this.list.some(({ name }) => names.includes(name));
  }

  /** Gives a field a value where it is, or at the end. Without a value it is removed. */
  set(name: string, value: string | undefined): void {
    if (value === undefined || value === '') this.remove(name);
    else if (this.has(name)) this.list = this.list.map((field) => (field.name === name ? { name, value } : field));
    else this.list.push({ name, value });
  }

  remove(...names: string[]): void {
    this.list = this.list.filter(({ name }) => !names.includes(name));
  }

  /** Gives a field another name, unless there is one of that name. */
  rename(from: string, to: string): void {
    if (!this.has(to)) this.list = this.list.map((field) => (field.name === from ? { ...field, name: to } : field));
  }

  /** Gives the first of several fields another name, unless there is one of that name. */
  renameFirst(from: readonly string[], to: string): void {
    const first = from.find((name) => this.has(name));
    if (first !== undefined) this.rename(first, to);
  }

  /** Puts fields in the place of the first of others, which are removed; at the end where there are none of them. */
  replace(names: readonly string[], fields: readonly BibtexField[]): void {
    const at = this.list.findIndex(({ name }) => names.includes(name));
    const [before, after] = at === -1 ? [this.list, []] : [this.list.slice(0, at), this.list.slice(at)];
    const rest = (list: readonly BibtexField[]) => list.filter(({ name }) => !names.includes(name));
    this.list = [...rest(before), ...fields, ...rest(after)];
  }
}

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

/** A field with its value as LaTeX, without delimiters. */
interface BibtexField {
  name: string;
  value: string;
}

/** An entry to be written: its fields in their order. */
export interface BibtexEntry {
  type: string;
  key: string;
  fields: BibtexField[];
}

const monthMacros = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** An entry as text: one field per line, indented by two spaces, in the order given. */
export function formatBibtexEntry({ type, key, fields }: BibtexEntry): string {
  const lines = fields.map(({ name, value }) => `  ${name} = ${formatValue(name, value.trim())}`);
  return `@${type}{${[key, ...lines].join(',\n')}\n}\n`;
}

function formatValue(name: string, value: string): string {
  return (name === 'month' && formatMonth(value)) || `{${value.replace(/[ \t\r\n]+/g, ' ')}}`;
}

/**
 * A month by one of BibTeX's own macros, which each style writes in its way, and what stands around it in quotes:
 * `jan # "--" # feb`, `"15~" # mar`. Undefined for a month that is written out with more beside it.
 */
function formatMonth(value: string): string | undefined {
  if (/^\d{1,2}$/.test(value)) return monthMacros[Number(value) - 1];
  if (/^[A-Za-z]+\.?$/.test(value)) return monthMacros.find((month) => month === value.slice(0, 3).toLowerCase());
  // Some write the macros and the signs that join them within braces.
  const bare = value.replace(/\s*\\?#\s*/g, '').replaceAll('"', '');
  const parts = bare.split(/([A-Za-z]+)/).filter(Boolean);
  const words = parts.filter((part) => /^[A-Za-z]/.test(part));
  if (words.length === 0 || !words.every((word) => monthMacros.includes(word))) return undefined;
  return parts.map((part) => (/^[A-Za-z]/.test(part) ? part : `"${part}"`)).join(' # ');
}

/** Fields that a reference manager keeps for itself, or that only say how a page looks. */
const privateFields = new Set([
  ...['file', 'annote', 'owner', 'timestamp', 'date-added', 'date-modified', 'groups', 'selected', 'preview'],
  ...['bibtex_show', 'crossref', 'xdata', '__markedentry', 'creationdate', 'modificationdate'],
]);

/** Abstracts longer than this are left out of what a reader copies. */
const longestAbstract = 2000;

/**
 * Whether a field of an author's entry stays out of what readers copy. `crossref` and `xdata` do, as the fields that
 * they inherit are written out.
 */
export function isPrivateField(name: string, value: string): boolean {
  if (privateFields.has(name) || name.startsWith('bdsk-')) return true;
  if (name === 'abstract') return value.length > longestAbstract;
  return name === 'note' && isPrivateNote(value);
}

/** Fields whose value is no LaTeX: biber's verbatim and uri fields, and the links of al-folio. */
const verbatimFields = new Set([
  ...['url', 'doi', 'eprint', 'pdf', 'code', 'slides', 'poster', 'video', 'website', 'blog', 'html', 'supp', 'ids'],
  ...['biburl', 'adsurl', 'bibsource', 'img', 'arxiv', 'hal_id', 'verba', 'verbb', 'verbc', 'urlraw'],
]);

/** Whether the value of a field is kept letter by letter. */
export function isVerbatimField(name: string): boolean {
  return verbatimFields.has(name);
}
