import type { PublicationView, SiteSettings } from '#model/schema/site-settings.ts';
import { compareDates, yearOf } from '#text/dates.ts';
import type { Publication } from './publication.ts';

/** A part of a list of publications. Without a heading it holds what belongs under none. */
export interface PublicationGroup {
  id: string;
  /** The heading as data: the caller has the words of the language. */
  by: { year: number } | { topic: string } | { type: Publication['type'] } | { theme: string } | undefined;
  publications: Publication[];
}

/**
 * The order of a list: publications with an explicit `order` first, by it; the others from the
 * latest to the earliest. What is equal stays in the order of the file.
 */
export function comparePublications(a: Publication, b: Publication): number {
  const byOrder = (a.order ?? Infinity) - (b.order ?? Infinity);
  return (Number.isNaN(byOrder) ? 0 : byOrder) || compareDates(b.issued, a.issued);
}

/** By year, the latest first; publications without a year stand first, as they are not out yet. */
export function groupByYear(publications: readonly Publication[]): PublicationGroup[] {
  const yearIn = ({ issued }: Publication) => (issued ? yearOf(issued) : Infinity);
  const years = [...new Set(publications.map(yearIn))].sort((a, b) => b - a);
  return years.map((year) => ({
    id: year === Infinity ? 'undated' : String(year),
    by: year === Infinity ? undefined : { year },
    publications: publications.filter((publication) => yearIn(publication) === year),
  }));
}

/** By topic, in the order of the site's topics; what has none follows. A publication may stand under several. */
export function groupByTopic(publications: readonly Publication[], topics: readonly string[]): PublicationGroup[] {
  const groups = topics.map((topic): PublicationGroup => ({
    id: topic,
    by: { topic },
    publications: publications.filter((publication) => publication.topics.includes(topic)),
  }));
  const rest = publications.filter((publication) => !publication.topics.some((topic) => topics.includes(topic)));
  return [...groups, { id: 'other', by: undefined, publications: rest }].filter(
    (group) => group.publications.length > 0,
  );
}

/** By research theme, in the order of the themes; what has none follows. A publication may stand under several. */
export function groupByTheme(
  publications: readonly Publication[],
  themes: readonly { id: string; keys: ReadonlySet<string> }[],
): PublicationGroup[] {
  const groups = themes.map(({ id, keys }): PublicationGroup => ({
    id,
    by: { theme: id },
    publications: publications.filter(({ key }) => keys.has(key)),
  }));
  const rest = publications.filter(({ key }) => !themes.some(({ keys }) => keys.has(key)));
  return [...groups, { id: 'other', by: undefined, publications: rest }].filter(
    (group) => group.publications.length > 0,
  );
}

/** By type, in the order in which the types first occur. */
export function groupByType(publications: readonly Publication[]): PublicationGroup[] {
  return [...new Set(publications.map(({ type }) => type))].map((type) => ({
    id: type,
    by: { type },
    publications: publications.filter((publication) => publication.type === type),
  }));
}

/**
 * The ways of dividing the list that say something: by topic only where papers have topics, and so on. The usual one is
 * always among them.
 * @param hasThemes whether a research theme has publications
 */
export function findViews(
  publications: readonly Pick<Publication, 'topics' | 'type'>[],
  { topics, groupBy }: SiteSettings['publications'],
  hasThemes: boolean,
): PublicationView[] {
  const says: Record<PublicationView, boolean> = {
    year: true,
    topic: topics.length > 0 && publications.some((publication) => publication.topics.length > 0),
    type: new Set(publications.map(({ type }) => type)).size > 1,
    theme: hasThemes,
  };
  return (Object.keys(says) as PublicationView[]).filter((view) => says[view] || view === groupBy);
}

/** The path of the list divided in a way: the usual one is the list itself. */
export function viewPath(view: PublicationView, usual: PublicationView): string {
  return view === usual ? '/publications/' : `/publications/by-${view}/`;
}

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
