import { displayName, type Name } from '#lib/bibliography/publication.ts';

/**
 * The first letters of a name, three at most: `CSW`. What stands in parentheses is another form of the name before it,
 * and what follows the name is no part of it.
 */
export function monogramOf(name: Name): string {
  const words =
    displayName({ ...name, suffix: undefined })
      .replace(/\([^()]*\)/g, '')
      .match(/\p{L}+/gu) ?? [];
  return words
    .map((word) => [...word][0]!.toUpperCase())
    .slice(0, 3)
    .join('');
}
