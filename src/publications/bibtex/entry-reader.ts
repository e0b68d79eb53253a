import type { Problem } from '#model/problem.ts';
import { latexToRichText } from '#publications/latex/decode-latex.ts';
import { type RichText, richTextToText } from '#publications/rich-text.ts';
import { canonicalField } from './fields.ts';
import type { BibEntry, BibField } from './parse-bibtex.ts';

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
  /** The value of that field as plain text: maths and raised letters as characters. */
  text: (...names: string[]) => string | undefined;
  /** The value of that field as rich text: what a title is. */
  richText: (...names: string[]) => RichText | undefined;
  /** Reports what is wrong with a field, or with the entry when the field is undefined. */
  say: (problem: Pick<Problem, 'severity' | 'code' | 'message' | 'group'> & { field?: string; hint: string }) => void;
}

const isEmpty = /^[\s{}]*$/;

/** A reader of one entry. Fields are found by the names that the site uses for them. */
export function entryReader(entry: BibEntry): EntryReader {
  const problems: EntryProblem[] = [];
  const present = new Map<string, BibField>();
  for (const field of entry.fields) {
    if (isEmpty.test(field.value)) continue;
    const name = canonicalField(field.name);
    // Under its own name it counts more than under another one. What is inherited counts least.
    const known = present.get(name);
    if (!known || (name === field.name && !field.inheritedFrom)) present.set(name, field);
  }
  const find: EntryReader['find'] = (...names) => {
    for (const name of names) {
      const found = present.get(name);
      if (found) return found;
    }
    return undefined;
  };
  const say: EntryReader['say'] = ({ field, ...problem }) => {
    const where = field === undefined ? undefined : (find(field) ?? entry.fields.find(({ name }) => name === field));
    problems.push({ position: where?.position ?? entry.position, ...(where && { field: where.name }), ...problem });
  };
  const decoded = new Map<BibField, RichText>();
  const plain = new Map<BibField, string>();
  const richText: EntryReader['richText'] = (...names) => {
    const found = find(...names);
    if (!found) return undefined;
    const known = decoded.get(found);
    if (known !== undefined) return known;
    const { text, unknown } = latexToRichText(found.value);
    decoded.set(found, text);
    for (const command of new Set(unknown))
      say({
        field: found.name,
        severity: 'warning',
        code: 'unknown-latex',
        group: command,
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
    richText,
    text: (...names) => {
      const found = find(...names);
      if (!found) return undefined;
      let text = plain.get(found);
      if (text === undefined) {
        text = richTextToText(richText(...names)!);
        plain.set(found, text);
      }
      return text;
    },
    written: (...names) => find(...names)?.value.trim(),
  };
}
