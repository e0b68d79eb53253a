import type { BibEntry, BibField, BibProblem } from './parse-bibtex.ts';

/**
 * A name for an entry that has none: the first word of its author and its year, or the first word of its title.
 * @param taken the keys that there are
 */
export function nameEntry(fields: readonly BibField[], taken: ReadonlySet<string>): string {
  const word = (...names: string[]) =>
    fields
      .find(({ name }) => names.includes(name))
      ?.value.replace(/\\[A-Za-z]+|[{}\\]/g, '')
      .match(/\p{L}+|\d{4}/u)?.[0] ?? '';
  const name = (word('author', 'editor', 'title') + word('year', 'date')).toLowerCase() || 'entry';
  let key = name;
  for (let number = 2; taken.has(key); number++) key = `${name}-${number}`;
  return key;
}

/** What to say of a citation key that LaTeX cannot cite, since it is empty or has a space in it. */
export function explainKey(key: string): Pick<BibProblem, 'group' | 'message' | 'hint'> {
  if (key === '')
    return {
      group: 'none',
      message: 'This entry has no citation key, so LaTeX cannot cite it.',
      hint: 'Write one after the brace: @article{wu1957, ….',
    };
  return {
    group: 'with a space',
    message: `The citation key \`${key}\` has a space in it, so LaTeX cannot cite it.`,
    hint: `Write it without: ${key.replace(/\s+/g, '')}.`,
  };
}

/** What to say of a citation key that occurs again: whether it is another work, or the same one twice. */
export function explainDuplicate(
  earlier: BibEntry,
  later: BibEntry,
): Pick<BibProblem, 'severity' | 'message' | 'hint' | 'group'> {
  const where = `line ${earlier.position.line}`;
  if (isSameWork(earlier, later))
    return {
      severity: 'warning',
      group: 'the same work',
      message: `The entry \`${later.key}\` is there already, in ${where}; that one is used.`,
      hint: 'Delete one of the two.',
    };
  return {
    severity: 'error',
    group: 'another work',
    message: `The citation key \`${later.key}\` is taken by another entry, in ${where}.`,
    hint: 'Give one of the two another key.',
  };
}

/** Whether two entries have one title, one year and one DOI, as far as both say it. */
function isSameWork(one: BibEntry, other: BibEntry): boolean {
  const lettersIn = ({ fields }: BibEntry, ...names: string[]) =>
    fields
      .find(({ name }) => names.includes(name))
      ?.value.replace(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase();
  const agree = (a: string | undefined, b: string | undefined) => a === undefined || b === undefined || a === b;
  const yearIn = (entry: BibEntry) => lettersIn(entry, 'year', 'date')?.slice(0, 4);
  return (
    lettersIn(one, 'title') === lettersIn(other, 'title') &&
    agree(yearIn(one), yearIn(other)) &&
    agree(lettersIn(one, 'doi'), lettersIn(other, 'doi'))
  );
}
