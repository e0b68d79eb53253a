import { displayName, type Name } from '#lib/bibliography/publication.ts';

/** The first letters of a name, three at most: `CSW`. What stands in parentheses is another form of the name before it. */
export function monogramOf(name: Name): string {
  const words =
    displayName(name)
      .replace(/\([^)]*\)/g, '')
      .match(/\p{L}+/gu) ?? [];
  return words
    .map((word) => [...word][0]!.toUpperCase())
    .slice(0, 3)
    .join('');
}
