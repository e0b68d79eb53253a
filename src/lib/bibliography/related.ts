import type { Publication } from '#lib/bibliography/publication.ts';

/**
 * Publications that share themes or topics with one, those that share most first; what shares as much stays in the
 * order of the list.
 * @param themesOf the research themes of each publication, by citation key
 */
export function findRelated<Listed extends Publication>(
  publication: Publication,
  all: readonly Listed[],
  themesOf: ReadonlyMap<string, readonly string[]>,
  most: number,
): Listed[] {
  const themes = themesOf.get(publication.key) ?? [];
  const shared = (other: Publication) =>
    2 * (themesOf.get(other.key) ?? []).filter((theme) => themes.includes(theme)).length +
    other.topics.filter((topic) => publication.topics.includes(topic)).length;
  return all
    .filter(({ key }) => key !== publication.key)
    .map((other) => ({ other, score: shared(other) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ other }) => other);
}
