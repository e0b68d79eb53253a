import { isFields } from '#check/schema/walk-schema.ts';
import type { CheckedContent } from '#model/checked-content.ts';
import { type Entry, isEntryFile, withoutExtension } from '#model/content.ts';
import { formatField, type Problem } from '#model/problem.ts';

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

/** Entries that are written twice, as Markdown and as MDX: one of the two would not appear. */
export function checkTwoFormats({ content }: CheckedContent): Problem[] {
  const written = content.entries.filter(({ source }) => source !== undefined).map(({ file }) => file);
  return written
    .filter((file) => file.endsWith('.md') && content.files.has(`${withoutExtension(file)}.mdx`))
    .map((file) => ({
      file,
      position: undefined,
      code: 'two-formats',
      message: `${file} and ${withoutExtension(file)}.mdx are the same entry, and one of the two would not appear.`,
      hint: 'Delete one of the two.',
      severity: 'error',
    }));
}

/** Signs that mean something in an address, or that a disk allows in no name: no page can be read from such a file. */
const unusable = /[%#?\\*|<>"[\]{}`^\p{Cc}\p{Cf}]/u;

/** Files of entries whose names the engine could not follow. */
export function checkUnusableName({ content }: CheckedContent): Problem[] {
  return [...content.files].flatMap((file): Problem[] => {
    const [sign] = unusable.exec(file) ?? [];
    if (!isEntryFile(file) || sign === undefined) return [];
    const shown = /[\p{Cc}\p{Cf}]/u.test(sign)
      ? `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
      : sign;
    return [
      {
        file,
        position: undefined,
        code: 'unusable-name',
        message: `The name of this file has the character ${shown}, with which it can have no address.`,
        hint: 'Rename it with letters, digits and hyphens: beta-decay.mdx.',
        severity: 'error',
      },
    ];
  });
}
