import type { Position } from '#lib/problem.ts';

/** A value with the offset of its first character in the file. */
export interface BibField {
  name: string;
  /** The value as written, without its outer braces or quotes; macros and `#` are resolved. */
  value: string;
  position: Position;
  valuePosition: Position;
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
  code: 'bibtex-syntax' | 'unknown-macro' | 'duplicate-field' | 'duplicate-key';
  field?: string;
  message: string;
  hint: string;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const example = '@article{key, title = {…}, year = {1957}}.';
/** Where an entry begins: an @ that begins a line, or that follows the end of another entry. */
const entryStart = /(?<=(?:^|[})])[ \t]*)@(?=\w+[ \t]*[{(])/gm;

class Failure extends Error {
  readonly offset: number;
  readonly hint: string;
  constructor(offset: number, message: string, hint: string) {
    super(message);
    this.offset = offset;
    this.hint = hint;
  }
}

/** Reads a .bib file. An entry that cannot be read costs only itself and becomes a problem. */
export function parseBibtex(text: string): { entries: BibEntry[]; problems: BibProblem[] } {
  const entries: BibEntry[] = [];
  const problems: BibProblem[] = [];
  const macros = new Map(months.map((name, index) => [name, String(index + 1)]));
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)];
  const at = (offset: number): Position => {
    let line = lineStarts.length;
    while (lineStarts[line - 1]! > offset) line--;
    return { line, column: offset - lineStarts[line - 1]! + 1 };
  };

  let here = 0;
  const skipSpace = () => {
    while (/\s/.test(text[here] ?? '')) here++;
  };
  const readWord = (what: string) => {
    // What begins with @ is the next entry, so this one was not closed.
    const word = /^(?!@)[^\s"#%'(),={}]+/.exec(text.slice(here, here + 300))?.[0];
    if (!word) throw new Failure(here, `There should be ${what} here.`, `An entry is written ${example}`);
    here += word.length;
    return word;
  };
  const expect = (characters: string) => {
    skipSpace();
    if (!characters.includes(text[here] ?? '\0'))
      throw new Failure(
        here,
        `There should be ${characters.split('').join(' or ')} here.`,
        'Each field is written name = {value}, with a comma after it.',
      );
    return text[here++]!;
  };
  const readDelimited = (): string => {
    const start = here;
    const close = text[here++] === '"' ? '"' : '}';
    for (let depth = 0; here < text.length; here++) {
      if (text[here] === '\\') here++;
      else if (text[here] === close && depth === 0) return text.slice(start + 1, here++);
      else if (text[here] === '{') depth++;
      else if (text[here] === '}' && --depth < 0) break;
    }
    throw new Failure(start, `This value has no closing ${close}.`, `Close it with ${close}; every { needs its }.`);
  };
  const readValue = (): string => {
    let value = '';
    for (;;) {
      skipSpace();
      if (text[here] === '{' || text[here] === '"') value += readDelimited();
      else {
        const start = here;
        const word = readWord('a value');
        if (!/^\d+$/.test(word) && !macros.has(word.toLowerCase()))
          problems.push({
            position: at(start),
            code: 'unknown-macro',
            message: `There is no @string named \`${word}\`.`,
            hint: `Put braces around the text: {${word}}, or define it: @string{${word} = {…}}.`,
          });
        value += macros.get(word.toLowerCase()) ?? word;
      }
      skipSpace();
      if (text[here] !== '#') return value;
      here++;
    }
  };
  const readFields = (close: string, type: string): BibField[] => {
    const fields: BibField[] = [];
    for (;;) {
      skipSpace();
      if (text[here] === close) return fields;
      const start = here;
      const name = readWord('the name of a field').toLowerCase();
      expect('=');
      skipSpace();
      const valueStart = here;
      const value = readValue();
      if (fields.some((field) => field.name === name))
        problems.push({
          position: at(start),
          code: 'duplicate-field',
          field: name,
          message: `This entry has \`${name}\` twice; the first one counts.`,
          hint: 'Delete one of the two.',
        });
      else if (type !== 'string') fields.push({ name, value, position: at(start), valuePosition: at(valueStart) });
      if (type === 'string') macros.set(name, value);
      skipSpace();
      if (text[here] !== close) expect(`,${close}`);
    }
  };

  for (here = text.indexOf('@'); here !== -1; here = text.indexOf('@', here)) {
    const start = here++;
    try {
      skipSpace();
      const type = readWord('the type of an entry').toLowerCase();
      skipSpace();
      if (type === 'comment') {
        // As Biber does: what stands in its braces is commented out, entries too.
        if (text[here] === '{') readDelimited();
        continue;
      }
      if (!/[{(]/.test(text[here] ?? ''))
        throw new Failure(start, 'An @ begins an entry, and here is none.', `Take it away, or write ${example}`);
      const close = text[here++] === '{' ? '}' : ')';
      skipSpace();
      if (type === 'preamble') {
        readValue();
        continue;
      }
      if (type === 'string') {
        readFields(close, type);
        continue;
      }
      const key = readWord('a citation key');
      skipSpace();
      if (text[here] !== close) expect(',');
      const fields = readFields(close, type);
      if (entries.some((entry) => entry.key.toLowerCase() === key.toLowerCase()))
        problems.push({
          position: at(start),
          code: 'duplicate-key',
          message: `The citation key \`${key}\` is taken by an entry above.`,
          hint: 'Give one of the two another key.',
        });
      else entries.push({ type, key, fields, source: text.slice(start, ++here), position: at(start) });
    } catch (failure) {
      if (!(failure instanceof Failure)) throw failure;
      problems.push({
        position: at(failure.offset),
        code: 'bibtex-syntax',
        message: failure.message,
        hint: failure.hint,
      });
      entryStart.lastIndex = Math.max(start + 1, failure.offset);
      here = entryStart.exec(text)?.index ?? text.length;
    }
  }
  return { entries, problems };
}
