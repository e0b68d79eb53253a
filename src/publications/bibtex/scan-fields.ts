import type { Position } from '#model/problem.ts';
import type { BibField, BibProblem } from './parse-bibtex.ts';
import { holdsField } from './repair.ts';

/** Why a piece of BibTeX cannot be read, and where. */
export class BibtexFailure extends Error {
  readonly offset: number;
  readonly hint: string;
  constructor(offset: number, message: string, hint: string) {
    super(message);
    this.offset = offset;
    this.hint = hint;
  }
}

/** Ends the reading of an entry whose abbreviations are made of abbreviations and grow beyond any text. */
function refuseTooLong(value: string, offset: number): void {
  if (value.length <= 1_000_000) return;
  const message = 'The pieces joined with # have more than a million characters.';
  throw new BibtexFailure(offset, message, 'Take away the @string that repeats another again and again.');
}

export const exampleEntry = '@article{key, title = {…}, year = {1957}}.';

/** White space and, as biber reads it, what follows % on a line (Text::BibTeX, "bt_language", lexical grammar). */
const space = /(?:\s+|%[^\n]*)*/y;
/** A name: what begins with @ is the next entry, so this one was not closed. */
const word = /(?!@)[^\s"#%'(),={}]+/y;
/** A name with spaces or an @ in it, if a = follows. */
const fieldName = /@?[^\s"#%'(),={}@]+(?:[ \t]+[\w-]+)*(?=[ \t]*=)/y;
/** An entry that begins a line; within a value it shows that the value is not closed. */
const entryOnItsLine = /\n[ \t]*@\w+[ \t]*[{(][ \t]*[^\s"#%'(),={}]+[ \t]*,/y;

const [newLine, quote, open, close] = [10, 34, 123, 125];

/** Reads the tokens of a .bib file from one place on. */
export class BibtexScanner {
  readonly text: string;
  here = 0;

  constructor(text: string) {
    this.text = text;
  }

  isAt(character: string): boolean {
    return this.text[this.here] === character;
  }

  /** What a sticky expression finds here; undefined where it finds nothing. */
  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.here;
    const found = pattern.exec(this.text)?.[0];
    this.here += found?.length ?? 0;
    return found;
  }

  skipSpace(): void {
    const code = this.text.charCodeAt(this.here);
    if (code > 37 && code < 127) return;
    space.lastIndex = this.here;
    space.test(this.text);
    this.here = space.lastIndex;
  }

  readWord(what: string): string {
    const found = this.take(word);
    if (found === undefined)
      throw new BibtexFailure(this.here, `There should be ${what} here.`, `An entry is written ${exampleEntry}`);
    return found;
  }

  /** The name of a field. Web of Science and Scopus write spaces in some, which become hyphens. */
  readFieldName(): string {
    const found = this.take(fieldName);
    if (found === undefined) return this.readWord('the name of a field').toLowerCase();
    return found.toLowerCase().replace(/\s+/g, '-');
  }

  /** A citation key: all up to a comma, a space or the end of the entry (bibtex.web, section 273). */
  readKey(close: string): string {
    return this.take(close === '}' ? /[^\s,}]*/y : /[^\s,]*/y)!;
  }

  /** Skips spaces and reads one of two characters. */
  expect(characters: string): void {
    this.skipSpace();
    if (!characters.includes(this.text[this.here] ?? '\0'))
      throw new BibtexFailure(
        this.here,
        `There should be ${characters.split('').join(' or ')} here.`,
        'Each field is written name = {value}, with a comma after it.',
      );
    this.here++;
  }

  /** What is between two braces or two quotes; entries only where `mayHoldEntries` says so. */
  readDelimited(mayHoldEntries = false): string {
    const { text, here: start } = this;
    const end = text.charCodeAt(start) === quote ? quote : close;
    // BibTeX counts braces also after a backslash (btxdoc, "BibTeXing", section 4: braces must balance).
    for (let here = start + 1, depth = 0; here < text.length; here++) {
      const code = text.charCodeAt(here);
      if (code === end && depth === 0) {
        this.here = here + 1;
        return text.slice(start + 1, here);
      }
      if (code === open) depth++;
      else if (code === close && --depth < 0) break;
      else if (code === newLine && !mayHoldEntries && beginsEntry(text, here)) break;
    }
    const sign = String.fromCharCode(end);
    throw new BibtexFailure(start, `This value has no closing ${sign}.`, `Close it with ${sign}; every { needs its }.`);
  }
}

function beginsEntry(text: string, offset: number): boolean {
  entryOnItsLine.lastIndex = offset;
  return entryOnItsLine.test(text);
}

/** What the fields of a .bib file are read with. */
export interface FieldReading {
  scanner: BibtexScanner;
  /** Where an offset is. */
  at: (offset: number) => Position;
  /** The text that each @string stands for. */
  macros: Map<string, string>;
  problems: BibProblem[];
  /** The fields of this entry whose values hold others, since the closing brace of each is missing. */
  unclosed: BibField[];
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The macros that every .bib file has: the months, as numbers. */
export function predefinedMacros(): Map<string, string> {
  return new Map(months.map((name, index) => [name, String(index + 1)]));
}

/** Reads fields and the end of their entry, and gives each to `add`. */
export function readFields(reading: FieldReading, close: string, add: (field: BibField) => void): void {
  const { scanner } = reading;
  for (scanner.skipSpace(); !scanner.isAt(close); scanner.skipSpace()) {
    add(readField(reading));
    if (!scanner.isAt(close)) scanner.expect(`,${close}`);
  }
  scanner.here++;
}

function readField(reading: FieldReading): BibField {
  const { scanner, at, unclosed } = reading;
  const position = at(scanner.here);
  const name = scanner.readFieldName();
  scanner.expect('=');
  scanner.skipSpace();
  const valuePosition = at(scanner.here);
  const field = { name, value: readValue(reading), position, valuePosition };
  if (holdsField(field.value)) unclosed.push(field);
  return field;
}

/** Adds a field to those of its entry, unless it has one of that name. */
export function addField(fields: BibField[], field: BibField, problems: BibProblem[]): void {
  const { name, value, position } = field;
  const earlier = fields.find((other) => other.name === name);
  if (!earlier) fields.push(field);
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
}

/** Reads texts, numbers and the names of macros, joined with `#`. */
export function readValue(reading: FieldReading): string {
  const { scanner } = reading;
  let value = readPart(reading, true);
  for (scanner.skipSpace(); scanner.isAt('#'); scanner.skipSpace()) {
    scanner.here++;
    scanner.skipSpace();
    const start = scanner.here;
    value += readPart(reading, false);
    refuseTooLong(value, start);
  }
  return value;
}

function readPart(reading: FieldReading, isFirst: boolean): string {
  const { scanner } = reading;
  return scanner.isAt('{') || scanner.isAt('"') ? scanner.readDelimited() : readMacro(reading, isFirst);
}

/** A number, or the name of a macro. */
function readMacro({ scanner, at, macros, problems }: FieldReading, isFirst: boolean): string {
  const start = scanner.here;
  const word = scanner.readWord('a value');
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
  scanner.skipSpace();
  // Within a date such as "15~" # feb, the name of the month tells it from the day.
  const isPartOfDate = months[Number(value) - 1] === name && (!isFirst || scanner.isAt('#'));
  return isPartOfDate ? name : (value ?? word);
}
