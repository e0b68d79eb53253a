import { interpretEntry } from '#lib/bibliography/interpret.ts';
import type { Problem } from '#lib/problem.ts';
import type { CheckedContent } from './checked-content.ts';

/** What the entries of the .bib file say that cannot be read, unknown fields above all. */
export function checkBibliography({ content }: CheckedContent): Problem[] {
  const { file, entries } = content.bibliography;
  return entries.flatMap((entry) => interpretEntry(entry).problems.map((problem) => ({ ...problem, file })));
}
