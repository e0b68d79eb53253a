import type { Position } from '#model/problem.ts';
import { positionsIn } from '#text/positions-in-text.ts';
import { explainDuplicate, explainKey, nameEntry } from './citation-keys.ts';
import { explainUnclosed, findStrayField, strayFields } from './repair.ts';
import {
  addField,
  BibtexFailure,
  BibtexScanner,
  exampleEntry,
  type FieldReading,
  predefinedMacros,
  readFields,
  readValue,
} from './scan-fields.ts';

/** A value with the offset of its first character in the file. */
export interface BibField {
  name: string;
  /** The value as written, without its outer braces or quotes; macros and `#` are resolved. */
  value: string;
  position: Position;
  valuePosition: Position;
  /** The citation key of the entry that it comes from by `crossref` or `xdata`. */
  inheritedFrom?: string;
}

/** One `@type{key, …}` of a .bib file. */
export interface BibEntry {
  type: string;
  key: string;
  fields: BibField[];
  /** The entry as the author wrote it. */
  source: string;
  position: Position;
}

/** Something that could not be read, with what to write instead. */
export interface BibProblem {
  position: Position;
  code:
    | 'bibtex-syntax'
    | 'unknown-macro'
    | 'duplicate-field'
    | 'duplicate-key'
    | 'citation-key'
    | 'text-between-entries'
    | 'unclosed-value';
  /** An error where an entry is lost; a warning where BibTeX would go on. */
  severity: 'error' | 'warning';
  field?: string;
  group?: string;
  message: string;
  hint: string;
}

/** What a .bib file holds. */
export interface ParsedBibtex {
  entries: BibEntry[];
  problems: BibProblem[];
  /** The citation keys of all entries, also of those that cannot be read. */
  keys: Set<string>;
}

/** What is known of a .bib file so far. */
interface Reading extends FieldReading, ParsedBibtex {
  /** The first entry of each citation key. */
  taken: Map<string, BibEntry>;
}

/** What stands between entries up to the next one; `%` begins a comment, as biber reads it. */
const between = /(?:[^@%]+|%[^\n]*)*/y;
/** Where an entry begins: an @ that begins a line, or that follows the end of another entry. */
const entryStart = /(?<=(?:^|[})])[ \t]*)@(?=\w+[ \t]*[{(])/gm;
/** What follows a space in a citation key, up to a comma. */
const restOfKey = /[^,{}=@"\n]+(?=,)/y;

/**
 * Reads a .bib file as BibTeX (btxdoc, section 2) and biber (Text::BibTeX) do. An entry that cannot be read costs only
 * itself and becomes a problem.
 */
export function parseBibtex(text: string): ParsedBibtex {
  const reading: Reading = {
    scanner: new BibtexScanner(text),
    at: positionsIn(text),
    macros: predefinedMacros(),
    entries: [],
    problems: [],
    keys: new Set(),
    taken: new Map(),
    unclosed: [],
  };
  const { scanner, entries, problems, keys } = reading;
  skipBetween(reading, false);
  while (scanner.here < text.length) skipBetween(reading, tryEntry(reading));
  return { entries, problems, keys };
}

/** Goes to the @ of the next entry, or to the end of the file. */
function skipBetween({ scanner, at, problems }: Reading, isAfterEntry: boolean): void {
  const from = scanner.here;
  const text = scanner.take(between)!;
  const stray = isAfterEntry ? findStrayField(text) : undefined;
  if (stray !== undefined) problems.push({ position: at(from + stray), ...strayFields });
}

/** Reads the entry that begins here. One that cannot be read is left for the next: then it is false. */
function tryEntry(reading: Reading): boolean {
  const { scanner } = reading;
  const start = scanner.here;
  reading.unclosed = [];
  try {
    readEntry(reading);
    return true;
  } catch (failure) {
    if (!(failure instanceof BibtexFailure)) throw failure;
    reportFailure(reading, failure);
    entryStart.lastIndex = Math.max(start + 1, failure.offset);
    scanner.here = entryStart.exec(scanner.text)?.index ?? scanner.text.length;
    return false;
  }
}

/** Says why an entry cannot be read: a brace that is missing earlier in it says more than where its reading ended. */
function reportFailure({ at, problems, unclosed: [field] }: Reading, { offset, message, hint }: BibtexFailure): void {
  problems.push({
    position: at(offset),
    code: 'bibtex-syntax',
    severity: 'error',
    message,
    hint,
    ...(field && { position: field.valuePosition, ...explainUnclosed(field) }),
  });
}

function readEntry(reading: Reading): void {
  const { scanner, macros } = reading;
  const start = scanner.here++;
  scanner.skipSpace();
  const type = scanner.readWord('the type of an entry').toLowerCase();
  scanner.skipSpace();
  if (type === 'comment') {
    // As biber does: what is in its braces is commented out, entries too.
    if (scanner.isAt('{')) scanner.readDelimited(true);
    return;
  }
  const close = openEntry(scanner, start);
  if (type === 'preamble') {
    readValue(reading);
    scanner.expect(close);
  } else if (type === 'string') readFields(reading, close, ({ name, value }) => macros.set(name, value));
  else readPublication(reading, type, close, start);
}

/** Reads the brace or parenthesis that begins what an entry holds. Returns the one that ends it. */
function openEntry(scanner: BibtexScanner, start: number): string {
  const close = scanner.isAt('{') ? '}' : ')';
  if (close === ')' && !scanner.isAt('('))
    throw new BibtexFailure(start, 'An @ begins an entry, and here is none.', `Take it away, or write ${exampleEntry}`);
  scanner.here++;
  scanner.skipSpace();
  return close;
}

function readPublication(reading: Reading, type: string, close: string, start: number): void {
  const { scanner, at, keys, problems } = reading;
  const written = readEntryKey(reading, close, start);
  if (written) keys.add(written);
  if (!scanner.isAt(close)) scanner.expect(',');
  const fields: BibField[] = [];
  readFields(reading, close, (field) => addField(fields, field, problems));
  const key = written || nameEntry(fields, keys);
  keys.add(key);
  addEntry(reading, { type, key, fields, source: scanner.text.slice(start, scanner.here), position: at(start) });
}

/** The citation key. Catalogues write keys with spaces, and programs write none: neither costs the entry. */
function readEntryKey({ scanner, at, problems }: Reading, close: string, start: number): string {
  const from = scanner.here;
  const word = scanner.readKey(close);
  scanner.skipSpace();
  if (word === '' && !scanner.isAt(',')) scanner.readWord('a citation key');
  const isWhole = word === '' || scanner.isAt(',') || scanner.isAt(close);
  const hasSpace = !isWhole && scanner.take(restOfKey) !== undefined;
  const key = hasSpace ? scanner.text.slice(from, scanner.here).trim() : word;
  if (key === '' || hasSpace)
    problems.push({
      position: at(key === '' ? start : from),
      code: 'citation-key',
      severity: 'warning',
      ...explainKey(key),
    });
  return key;
}

/** Adds an entry, unless its citation key is taken. */
function addEntry({ entries, problems, taken, unclosed }: Reading, entry: BibEntry): void {
  for (const field of unclosed)
    problems.push({
      position: field.valuePosition,
      code: 'unclosed-value',
      severity: 'warning',
      ...explainUnclosed(field),
    });
  const earlier = taken.get(entry.key);
  if (earlier) {
    problems.push({ position: entry.position, code: 'duplicate-key', ...explainDuplicate(earlier, entry) });
    return;
  }
  taken.set(entry.key, entry);
  entries.push(entry);
}
