import type { Publication } from '#lib/bibliography/publication.ts';

/**
 * Finds, for any publication, those that share themes or topics with it: those that share most first; what shares as
 * much stays in the order of the list.
 * @param all the whole list
 * @param themesOf the research themes of each publication, by citation key
 */
export function relatedFinder<Listed extends Publication>(
  all: readonly Listed[],
  themesOf: ReadonlyMap<string, readonly string[]>,
): (publication: Publication, most: number) => Listed[] {
  const subjectsOf = ({ key, topics }: Publication) => ({ themes: themesOf.get(key) ?? [], topics });
  // Thousands of publications have few sets of subjects between them.
  const ranked = new Map<string, Listed[]>();
  return (publication, most) => {
    const subjects = subjectsOf(publication);
    const set = JSON.stringify(subjects);
    let related = ranked.get(set);
    if (!related) {
      related = rank(all, (other) => countShared(subjects, subjectsOf(other)));
      ranked.set(set, related);
    }
    const found: Listed[] = [];
    for (const other of related) {
      if (found.length === most) break;
      if (other.key !== publication.key) found.push(other);
    }
    return found;
  };
}

interface Subjects {
  themes: readonly string[];
  topics: readonly string[];
}

/** How much two sets of subjects have in common: a theme says more than a topic. */
function countShared(a: Subjects, b: Subjects): number {
  const shared = (ours: readonly string[], theirs: readonly string[]) =>
    ours.filter((subject) => theirs.includes(subject)).length;
  return 2 * shared(a.themes, b.themes) + shared(a.topics, b.topics);
}

function rank<Item>(items: readonly Item[], scoreOf: (item: Item) => number): Item[] {
  return items
    .map((item) => ({ item, score: scoreOf(item) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ item }) => item);
}
