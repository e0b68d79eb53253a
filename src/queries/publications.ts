import { getCollection } from 'astro:content';
import type { BibPublication } from '#lib/bibliography/interpret.ts';
import { joinPublication } from '#lib/bibliography/join.ts';
import { comparePublications } from '#lib/bibliography/order.ts';
import { type ListedPublication, metricsOf } from '#lib/bibliography/listed-publication.ts';
import { displayName, type Publication } from '#lib/bibliography/publication.ts';
import { findPerson, type KnownPerson } from '#lib/people.ts';
import { getMetrics } from './metrics.ts';
import { once } from './once.ts';
import { getPeople, getSite } from './site.ts';
import { getBody, getTranslated } from './translated.ts';

/** All publications that are not drafts, in the order of a list. */
export const getPublications = once(async (): Promise<ListedPublication[]> => {
  const [bibliography, files, { publications: settings }, people, metrics] = await Promise.all([
    getCollection('bibliography'),
    getTranslated('publications'),
    getSite(),
    getPeople(),
    getMetrics(),
  ]);
  const drafts = new Set((await getCollection('publications', ({ data }) => data.draft)).map(({ id }) => id));
  const byKey = new Map(files.map((file) => [file.id, file.data]));
  const bibKeys = new Set(bibliography.map(({ id }) => id));
  const topics = settings.topics.map(({ id }) => id);
  const known = new Map<string, KnownPerson | undefined>();
  const identify = (author: Publication['authors'][number]) => {
    const name = displayName(author);
    if (!known.has(name)) known.set(name, findPerson(people, author));
    return known.get(name);
  };
  return [
    ...bibliography.map(({ id, data }) =>
      joinPublication(id, data as unknown as BibPublication, byKey.get(id), topics),
    ),
    ...files.filter(({ id }) => !bibKeys.has(id)).map(({ id, data }) => joinPublication(id, undefined, data, topics)),
  ]
    .filter(({ key }) => !drafts.has(key))
    .map((publication) => ({
      ...publication,
      people: publication.authors.map(identify),
      ...metricsOf(publication, metrics),
    }))
    .sort(comparePublications);
});

/** The publications the author chose for the home page; all of them when none is chosen and there are few. */
export const getSelectedPublications = once(async () => (await getPublications()).filter(({ selected }) => selected));

/** The publications with these citation keys, in the order given. */
export async function findPublications(keys: readonly string[]): Promise<ListedPublication[]> {
  const publications = await getPublications();
  return keys.flatMap((key) => publications.find((publication) => publication.key === key) ?? []);
}

/** The note on a paper that its MDX file holds as its body. */
export async function getPublicationBody(key: string, lang: string) {
  const file = (await getTranslated('publications')).find(({ id }) => id === key);
  return file && getBody(file, lang);
}
