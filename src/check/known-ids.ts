import { isFields } from '#check/schema/walk-schema.ts';
import type { CheckedContent } from '#model/checked-content.ts';
import { type Entry, isEntryFile, parseEntryName } from '#model/content.ts';
import { formatField, type Position, type Problem } from '#model/problem.ts';
import { closest } from '#text/similar.ts';

/**
 * Ids of the entries of a folder. They are taken from the names of files, so that an entry that
 * cannot be read is not missed a second time by those that name it.
 */
export function idsOfFolder({ content, languages }: CheckedContent, folder: string): Set<string> {
  const inFolder = [...content.files].filter((file) => file.startsWith(`${folder}/`) && isEntryFile(file));
  const names = inFolder.map((file) => parseEntryName(file.slice(folder.length + 1), languages));
  return new Set(names.flatMap(({ id, lang }) => (lang ? [] : [id])));
}

/** The texts at one key of the items of a list, whether the items are valid or not. */
export function wordsAt(items: unknown, key: string): string[] {
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown) => (isFields(item) && typeof item[key] === 'string' ? [item[key]] : []));
}

/** Whether a file is there but could not be read, so that nobody knows which ids it has. */
export function isUnreadable({ content }: CheckedContent, file: string): boolean {
  return content.problems.some((problem) => problem.file === file && problem.severity === 'error');
}

/** The entries of a collection as they are written, translations left out. */
export function entriesOf(
  { content }: CheckedContent,
  collection: Entry['collection'],
): { entry: Entry; data: Record<string, unknown> }[] {
  return content.entries.flatMap((entry) =>
    entry.collection === collection && entry.lang === undefined && isFields(entry.data)
      ? [{ entry, data: entry.data }]
      : [],
  );
}

/** What a field may name. */
export interface Target {
  /** What there would have to be: `role`, `person`. */
  what: string;
  /** Where it would have to be, with a preposition. */
  where?: string;
  known: ReadonlySet<string>;
  /** How to make one. */
  remedy: string;
}

/** What an entry names, and where it does. */
export interface Reference extends Target {
  entry: Entry;
  path: readonly PropertyKey[];
  written: string;
  /** Where it stands, for what is written below the front matter. */
  position?: Position;
}

/** Where a reference stands: in a field, or below the front matter. */
export function placeOf({ entry, path, position }: Reference): Pick<Problem, 'position' | 'field'> {
  return position ? { position } : { position: entry.locate(path), field: formatField(path) };
}

/** The problem of a reference to something that does not exist; none if it does. */
export function checkReference(reference: Reference): Problem[] {
  const { entry, written, what, where, known, remedy } = reference;
  if (known.has(written)) return [];
  const meant = closest(written, known);
  return [
    {
      file: entry.file,
      ...placeOf(reference),
      code: 'unknown-reference',
      message: `There is no ${what} \`${written}\`${where ? ` ${where}` : ''}.`,
      hint: meant ? `Did you mean \`${meant}\`?` : remedy,
      severity: 'error',
    },
  ];
}
