import { type BibtexScanner, refuseTooLong } from '#lib/bibliography/bibtex-scanner.ts';
import { holdsField } from '#lib/bibliography/forgotten-braces.ts';
import type { BibField, BibProblem } from '#lib/bibliography/parse-bibtex.ts';
import type { Position } from '#lib/problem.ts';

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
