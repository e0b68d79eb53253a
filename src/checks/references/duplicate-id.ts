import type { CheckedContent } from '#model/checked-content.ts';
import { isFields } from '#checks/schema/walk-schema.ts';
import type { Entry } from '#model/content.ts';
import { formatField, type Problem } from '#lib/problem.ts';

/** Where an id is given: the fields that lead to it. */
interface GivenId {
  id: string;
  entry: Entry;
  path: readonly PropertyKey[];
}

/** Ids that are given twice, so that nobody can tell which of the two is meant. */
export function checkDuplicateId({ content }: CheckedContent): Problem[] {
  const people = content.entries
    .filter(({ collection }) => collection === 'people')
    .flatMap((entry) =>
      isFields(entry.data) && typeof entry.data.id === 'string' ? [{ id: entry.data.id, entry, path: ['id'] }] : [],
    );
  const lists = content.entries.flatMap((entry): GivenId[][] => {
    if (!isFields(entry.data) || entry.lang !== undefined) return [];
    if (entry.collection === 'experience') return [idsIn(entry, entry.data.groups, ['groups'])];
    if (entry.collection !== 'site' || !isFields(entry.data.publications)) return [];
    return [idsIn(entry, entry.data.publications.topics, ['publications', 'topics'])];
  });
  return [people, ...lists].flatMap(findRepeated);
}

function idsIn(entry: Entry, items: unknown, path: readonly PropertyKey[]): GivenId[] {
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown, index) =>
    isFields(item) && typeof item.id === 'string' ? [{ id: item.id, entry, path: [...path, index, 'id'] }] : [],
  );
}

function findRepeated(given: readonly GivenId[]): Problem[] {
  const first = new Map<string, GivenId>();
  return given.flatMap(({ id, entry, path }): Problem[] => {
    const earlier = first.get(id);
    if (!earlier) {
      first.set(id, { id, entry, path });
      return [];
    }
    const line = earlier.entry.locate(earlier.path)?.line;
    const message = `The id \`${id}\` is taken${line === undefined ? '' : ` by the one in line ${line}`}.`;
    return [
      {
        file: entry.file,
        position: entry.locate(path),
        field: formatField(path),
        code: 'duplicate-id',
        message,
        hint: 'Give one of the two another id, and write that where it is meant.',
        severity: 'error',
      },
    ];
  });
}
