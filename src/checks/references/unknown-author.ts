import type { CheckedContent } from '#model/checked-content.ts';
import { displayName } from '#lib/bibliography/publication.ts';
import { parseName } from '#lib/bibliography/names.ts';
import type { Problem } from '#lib/problem.ts';
import { checkReference } from './known-ids.ts';

/** Marks for authors whom the paper does not have. */
export function checkUnknownAuthor({ good, bibliography }: CheckedContent): Problem[] {
  const fromBib = new Map(bibliography.map(({ key, authors = [] }) => [key, authors]));
  return good.publications.flatMap(({ entry, data }) => {
    const authors = data.authors?.map(({ name }) => parseName(name)) ?? fromBib.get(entry.id);
    if (!authors || !data.marks) return [];
    const known = new Set(authors.map(displayName));
    const remedy = `Write the name as the paper shows it: ${[...known].slice(0, 8).join(', ')}.`;
    return Object.keys(data.marks).flatMap((written) =>
      checkReference({
        entry,
        path: ['marks', written],
        written,
        what: 'author',
        where: 'in this paper',
        known,
        remedy,
      }),
    );
  });
}
