import type { BibPublication } from '#lib/bibliography/interpret.ts';
import { joinPublication } from '#lib/bibliography/join.ts';
import { type ListedPublication, metricsOf } from '#lib/bibliography/listed-publication.ts';
import { comparePublications } from '#lib/bibliography/order.ts';
import { displayName, type Publication } from '#lib/bibliography/publication.ts';
import { findPerson, type KnownPerson } from '#lib/people.ts';
import { publicationSlugs } from '#lib/routes.ts';
import type { Metrics } from '#schemas/metrics.ts';
import type { PublicationFile } from '#schemas/publication.ts';

/** Everything that says something about publications. */
export interface PublicationSources {
  /** The entries of the .bib file. */
  bibliography: readonly BibPublication[];
  /** The files of publications/ by citation key, drafts among them. */
  files: readonly { id: string; data: PublicationFile }[];
  /** The ids of the site's topics. */
  topics: readonly string[];
  people: readonly KnownPerson[];
  metrics: Metrics;
}

/** All publications that are not drafts, joined from their sources, in the order of a list. */
export function arrangePublications(sources: PublicationSources): ListedPublication[] {
  const { bibliography, files, topics, people, metrics } = sources;
  const byKey = new Map(files.map(({ id, data }) => [id, data]));
  const bibKeys = new Set(bibliography.map(({ key }) => key));
  // The same names come again and again.
  const known = new Map<string, KnownPerson | undefined>();
  const identify = (author: Publication['authors'][number]) => {
    const name = displayName(author);
    if (!known.has(name)) known.set(name, findPerson(people, author));
    return known.get(name);
  };
  const shown = [
    ...bibliography.map((entry) => joinPublication(entry.key, entry, byKey.get(entry.key), topics)),
    ...files.filter(({ id }) => !bibKeys.has(id)).map(({ id, data }) => joinPublication(id, undefined, data, topics)),
  ].filter(({ draft }) => !draft);
  const slugs = publicationSlugs(shown.map(({ key }) => key));
  return shown
    .map((publication) => ({
      ...publication,
      slug: slugs.get(publication.key)!,
      people: publication.authors.map(identify),
      ...metricsOf(publication, metrics),
    }))
    .sort(comparePublications);
}
