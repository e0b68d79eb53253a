import { yearOf } from '#text/dates.ts';
import type { ListedPublication } from './arrange.ts';
import { shortVenueName } from './publication.ts';

/** What a list of publications can be filtered by, as the values one publication has. */
export interface Facets {
  topic: string[];
  type: string;
  /** The name people say, so that papers of one venue stand together. */
  venue: string | undefined;
  year: string | undefined;
  /** Whether the owner of the site is the first author. */
  first: boolean;
  award: boolean;
}

/** The values by which one publication can be found. */
export function facetsOf({ topics, type, venue, issued, people, awards }: ListedPublication): Facets {
  return {
    topic: topics,
    type,
    venue: shortVenueName({ venue }),
    year: issued && String(yearOf(issued)),
    first: people[0]?.isOwner ?? false,
    award: awards.length > 0,
  };
}

/** One value of a facet and how many publications have it. */
export interface Choice {
  value: string;
  count: number;
}

/** The choices a list offers: only such as divide it. Venues by how often they occur, years from the latest. */
export function facetChoices(publications: readonly ListedPublication[]): {
  types: Choice[];
  venues: Choice[];
  years: Choice[];
  first: number;
  award: number;
} {
  const facets = publications.map(facetsOf);
  const divides = (count: number) => (count > 0 && count < publications.length ? count : 0);
  const choices = (values: (string | undefined)[]) => {
    const counts = new Map<string, number>();
    for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
    const all = [...counts].map(([value, count]) => ({ value, count }));
    return all.length > 1 ? all : [];
  };
  return {
    types: choices(facets.map(({ type }) => type)).sort((a, b) => b.count - a.count),
    venues: choices(facets.map(({ venue }) => venue)).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
    years: choices(facets.map(({ year }) => year)).sort((a, b) => Number(b.value) - Number(a.value)),
    first: divides(facets.filter(({ first }) => first).length),
    award: divides(facets.filter(({ award }) => award).length),
  };
}
