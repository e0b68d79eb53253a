import { interpretEntry } from '#lib/bibliography/interpret.ts';
import type { Problem } from '#lib/problem.ts';
import type { CheckedContent } from './checked-content.ts';

/** What the entries of the .bib file say that cannot be read, unknown fields above all. */
export function checkBibliography({ content }: CheckedContent): Problem[] {
  const { file, entries } = content.bibliography;
  // What is wrong with an inherited field is wrong at one place, and told once.
  const told = new Set<string>();
  return entries
    .flatMap((entry) => interpretEntry(entry, content.files).problems.map((problem) => ({ ...problem, file })))
    .filter(({ position, code, message }) => {
      const place = `${position?.line}:${position?.column} ${code} ${message}`;
      return !told.has(place) && told.add(place);
    });
}
