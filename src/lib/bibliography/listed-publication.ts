import type { Publication } from '#lib/bibliography/publication.ts';
import type { KnownPerson } from '#lib/people.ts';
import { repositoryOf } from '#lib/links.ts';
import type { Metrics } from '#schemas/metrics.ts';

/** A publication with what the rest of the content knows about it. */
export interface ListedPublication extends Publication {
  /** The part of its address that is its own. */
  slug: string;
  /** Who the authors are, in their order, as far as the content knows them. */
  people: (KnownPerson | undefined)[];
  /** Last known stars of the repositories it links to, by the address of the link. */
  stars?: Record<string, Metrics['stars'][string]>;
  /** Last known number of citations. */
  citations?: Metrics['citations'][string];
}

/** The publication alone, as its author wrote it. */
export function publicationOf({ slug, people, stars, citations, ...publication }: ListedPublication): Publication {
  return publication;
}

/** The numbers of metrics.json that belong to a publication. */
export function metricsOf(
  { key, links }: Publication,
  { stars, citations }: Metrics,
): Pick<ListedPublication, 'stars' | 'citations'> {
  const known = links.flatMap(({ url }) => {
    const count = url && stars[repositoryOf(url) ?? ''];
    return count ? [[url, count] as const] : [];
  });
  const cited = citations[key];
  return { ...(known.length > 0 && { stars: Object.fromEntries(known) }), ...(cited && { citations: cited }) };
}
