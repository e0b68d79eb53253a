import { BibtexFailure, bibtexScanner, exampleEntry, refuseTooLong } from '#lib/bibliography/bibtex-scanner.ts';
import { explainDuplicate, nameEntry } from '#lib/bibliography/citation-keys.ts';
import { explainUnclosed, findStrayField, holdsField, strayFields } from '#lib/bibliography/forgotten-braces.ts';
import { positionsIn } from '#lib/bibliography/text-positions.ts';
import type { Position } from '#lib/problem.ts';

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

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Where an entry begins: an @ that begins a line, or that follows the end of another entry. */
const entryStart = /(?<=(?:^|[})])[ \t]*)@(?=\w+[ \t]*[{(])/gm;
/** What stands between entries up to the next one; `%` begins a comment, as biber reads it. */
const between = /(?:[^@%]+|%[^\n]*)*/y;
/** What a .bib file holds. */
export interface ParsedBibtex {
  entries: BibEntry[];
  problems: BibProblem[];
  /** The citation keys of all entries, also of those that cannot be read. */
  keys: Set<string>;
}

/**
 * Reads a .bib file as BibTeX (btxdoc, section 2) and biber (Text::BibTeX) do. An entry that cannot be read costs only
 * itself and becomes a problem.
 */
export function parseBibtex(text: string): ParsedBibtex {
  const entries: BibEntry[] = [];
  const problems: BibProblem[] = [];
  const keys = new Set<string>();
  const taken = new Map<string, BibEntry>();
  const macros = new Map(months.map((name, index) => [name, String(index + 1)]));
  const at = positionsIn(text);
  const scanner = bibtexScanner(text);
  const { code, skipSpace, readWord, readKey, readFieldName, expect, readDelimited } = scanner;
  const isAt = (character: string) => text[scanner.here] === character;

  const readPart = (isAlone: boolean): string => {
    if (isAt('{') || isAt('"')) return readDelimited();
    const start = scanner.here;
    const word = readWord('a value');
    const name = word.toLowerCase();
    const value = macros.get(name);
    if (value === undefined && !/^\d+$/.test(word))
      problems.push({
        position: at(start),
        code: 'unknown-macro',
        severity: 'warning',
        group: 'undefined',
        message: `There is no @string named \`${word}\`, so the name itself is shown.`,
        hint: `Put braces around the text: {${word}}, or define it: @string{${word} = {…}}.`,
      });
    skipSpace();
    // Within a date such as "15~" # feb, the name of the month tells it from the day.
    const isPartOfDate = months[Number(value) - 1] === name && (!isAlone || isAt('#'));
    return isPartOfDate ? name : (value ?? word);
  };
  const readValue = (): string => {
    let value = readPart(true);
    for (skipSpace(); isAt('#'); skipSpace()) {
      scanner.here++;
      skipSpace();
      const start = scanner.here;
      value += readPart(false);
      refuseTooLong(value, start);
    }
    return value;
  };
  /** The values of an entry that hold fields, since the closing brace of each is missing. */
  const unclosed: BibField[] = [];
  const readFields = (close: string, type: string): BibField[] => {
    const fields: BibField[] = [];
    for (;;) {
      skipSpace();
      if (isAt(close)) return fields;
      const position = at(scanner.here);
      const name = readFieldName();
      expect('=');
      skipSpace();
      const valuePosition = at(scanner.here);
      const value = readValue();
      if (holdsField(value)) unclosed.push({ name, value, position, valuePosition });
      const earlier = fields.find((field) => field.name === name);
      if (type === 'string') macros.set(name, value);
      else if (!earlier) fields.push({ name, value, position, valuePosition });
      // Some programs write a field for each keyword.
      else if (/^keywords?$/.test(name)) earlier.value += `; ${value}`;
      else
        problems.push({
          position,
          code: 'duplicate-field',
          severity: 'warning',
          field: name,
          message: `This entry has \`${name}\` twice; the first one counts.`,
          hint: 'Delete one of the two.',
        });
      if (!isAt(close)) expect(`,${close}`);
    }
  };
  /** The citation key. Catalogues write keys with spaces, and programs write none: neither costs the entry. */
  const readEntryKey = (close: string, start: number): string => {
    const from = scanner.here;
    let key = readKey(close);
    skipSpace();
    if (key === '' && !isAt(',')) readWord('a citation key');
    const rest = /[^,{}=@"\n]+(?=,)/y;
    rest.lastIndex = scanner.here;
    const more = key && !isAt(',') && !isAt(close) ? rest.exec(text)?.[0] : undefined;
    if (more) {
      key = text.slice(from, scanner.here + more.length).trim();
      scanner.here += more.length;
    }
    if (more || key === '')
      problems.push({
        position: at(key === '' ? start : from),
        code: 'citation-key',
        severity: 'warning',
        group: key === '' ? 'none' : 'with a space',
        message:
          key === ''
            ? 'This entry has no citation key, so LaTeX cannot cite it.'
            : `The citation key \`${key}\` has a space in it, so LaTeX cannot cite it.`,
        hint:
          key === ''
            ? 'Write one after the brace: @article{wu1957, ….'
            : `Write it without: ${key.replace(/\s+/g, '')}.`,
      });
    return key;
  };
  const readEntry = (start: number): void => {
    unclosed.length = 0;
    skipSpace();
    const type = readWord('the type of an entry').toLowerCase();
    skipSpace();
    if (type === 'comment') {
      // As biber does: what stands in its braces is commented out, entries too.
      if (isAt('{')) readDelimited(true);
      return;
    }
    if (code() !== 123 && code() !== 40)
      throw new BibtexFailure(
        start,
        'An @ begins an entry, and here is none.',
        `Take it away, or write ${exampleEntry}`,
      );
    const close = isAt('{') ? '}' : ')';
    scanner.here++;
    skipSpace();
    if (type === 'preamble') {
      readValue();
      expect(close);
      return;
    }
    if (type === 'string') {
      readFields(close, type);
      scanner.here++;
      return;
    }
    const written = readEntryKey(close, start);
    if (written) keys.add(written);
    if (!isAt(close)) expect(',');
    const fields = readFields(close, type);
    const key = written || nameEntry(fields, keys);
    keys.add(key);
    scanner.here++;
    const position = at(start);
    const entry: BibEntry = { type, key, fields, source: text.slice(start, scanner.here), position };
    for (const field of unclosed)
      problems.push({
        position: field.valuePosition,
        code: 'unclosed-value',
        severity: 'warning',
        ...explainUnclosed(field),
      });
    const earlier = taken.get(key);
    taken.set(key, earlier ?? entry);
    if (!earlier) entries.push(entry);
    else problems.push({ position, code: 'duplicate-key', ...explainDuplicate(earlier, entry) });
  };
  for (let isClosed = false; ;) {
    const from = scanner.here;
    between.lastIndex = from;
    between.test(text);
    const start = between.lastIndex;
    if (isClosed) {
      const stray = findStrayField(text.slice(from, start));
      if (stray !== undefined) problems.push({ position: at(from + stray), ...strayFields });
    }
    if (start >= text.length) break;
    scanner.here = start + 1;
    try {
      readEntry(start);
      isClosed = true;
    } catch (failure) {
      if (!(failure instanceof BibtexFailure)) throw failure;
      problems.push({
        position: at(failure.offset),
        code: 'bibtex-syntax',
        severity: 'error',
        message: failure.message,
        hint: failure.hint,
        ...(unclosed[0] && { position: unclosed[0].valuePosition, ...explainUnclosed(unclosed[0]) }),
      });
      isClosed = false;
      entryStart.lastIndex = Math.max(start + 1, failure.offset);
      scanner.here = entryStart.exec(text)?.index ?? text.length;
    }
  }
  return { entries, problems, keys };
}
