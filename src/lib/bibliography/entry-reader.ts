import { decodeLatex } from '#lib/bibliography/decode-latex.ts';
import type { BibEntry, BibField } from '#lib/bibliography/parse-bibtex.ts';
import type { Problem } from '#lib/problem.ts';

/** A problem of an entry: the caller knows the file. */
export type EntryProblem = Omit<Problem, 'file'>;

/** Reads the fields of one entry and collects what is wrong with them. */
export interface EntryReader {
  entry: BibEntry;
  problems: EntryProblem[];
  /** The first field of these names that has a value. */
  find: (...names: string[]) => BibField | undefined;
  /** The value of that field as it is written, without spaces around it. */
  written: (...names: string[]) => string | undefined;
  /** The value of that field as plain text. */
  text: (...names: string[]) => string | undefined;
  /** The value of that field as text in which dollars still stand around maths, and `\$` for a dollar. */
  mathText: (...names: string[]) => string | undefined;
  /** Tells what is wrong with a field, or with the entry when the field is undefined. */
  say: (problem: Pick<Problem, 'severity' | 'code' | 'message'> & { field?: string; hint: string }) => void;
}

const isEmpty = /^\s*$/;

/** A reader of one entry. */
export function entryReader(entry: BibEntry): EntryReader {
  const problems: EntryProblem[] = [];
  const present = new Map<string, BibField>();
  for (const field of entry.fields) if (!isEmpty.test(field.value)) present.set(field.name, field);
  const find: EntryReader['find'] = (...names) => {
    const found = names.find((name) => present.has(name));
    return found === undefined ? undefined : present.get(found);
  };
  const say: EntryReader['say'] = (problem) => {
    const where = entry.fields.find(({ name }) => name === problem.field);
    problems.push({ position: where?.position ?? entry.position, ...problem });
  };
  const mathText: EntryReader['mathText'] = (...names) => {
    const found = find(...names);
    if (!found) return undefined;
    const { text, unknown } = decodeLatex(found.value);
    for (const command of unknown)
      say({
        field: found.name,
        severity: 'warning',
        code: 'unknown-latex',
        message: `The LaTeX command ${command} in \`${found.name}\` is shown as it is written.`,
        hint: 'Write the character itself: .bib files are read as UTF-8.',
      });
    return text;
  };
  return {
    entry,
    problems,
    find,
    say,
    mathText,
    text: (...names) => mathText(...names)?.replaceAll('\\$', '$'),
    written: (...names) => find(...names)?.value.trim(),
  };
}
