import type { Publication } from '#lib/bibliography/publication.ts';
import { compareDates, yearOf } from '#lib/dates.ts';

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
