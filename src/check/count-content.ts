import type { Content } from '#model/content.ts';
import type { CollectionName } from '#model/schema/collections.ts';
import { forEachList, sections } from '#sections/index.ts';

/** What an author calls the entries of a collection: one, several. */
const nouns: Record<
  Exclude<CollectionName, 'publications' | 'profile' | 'site' | 'cv' | 'metrics' | 'coordinates'>,
  readonly [string, string]
> = {
  experience: ['role', 'roles'],
  projects: ['project', 'projects'],
  research: ['theme', 'themes'],
  pages: ['page', 'pages'],
  people: ['person', 'people'],
  places: ['place', 'places'],
  news: ['news item', 'news items'],
  ...forEachList((name) => sections[name].nouns),
  openings: ['opening', 'openings'],
};

/** A number with its noun: `1 role`, `22 publications`. */
export function formatCount(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** What a content folder holds, in plain words: `22 publications, 1 role, 3 themes`. */
export function describeContent({ entries, bibliography }: Content): string {
  const own = entries.filter(({ lang }) => lang === undefined);
  const keys = [
    ...bibliography.entries.map(({ key }) => key),
    ...own.filter(({ collection }) => collection === 'publications').map(({ id }) => id),
  ];
  const translations = entries.length - own.length;
  const counts: [number, string, string][] = [
    [new Set(keys).size, 'publication', 'publications'],
    ...Object.entries(nouns).map(([name, [one, several]]): [number, string, string] => [
      own.filter(({ collection }) => collection === name).length,
      one,
      several,
    ]),
    [translations, 'translated file', 'translated files'],
  ];
  const words = counts.filter(([count]) => count > 0).map(([count, one, several]) => formatCount(count, one, several));
  return (
    words.join(', ') ||
    (own.some(({ collection }) => collection === 'profile') ? 'Only the profile' : 'Nothing was read')
  );
}
