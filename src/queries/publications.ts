import { getCollection } from 'astro:content';
import { arrangePublications } from '#lib/bibliography/arrange.ts';
import type { BibPublication } from '#lib/bibliography/interpret.ts';
import type { ListedPublication } from '#lib/bibliography/listed-publication.ts';
import { getMetrics } from './metrics.ts';
import { once } from './once.ts';
import { getPeople } from './profile.ts';
import { getSite } from './site.ts';
import { findBody, getBody, getTranslated } from './translated.ts';

/** All publications that are not drafts, in the order of a list. */
export const getPublications = once(async (): Promise<ListedPublication[]> => {
  const [bibliography, published, drafts, { publications: settings }, people, metrics] = await Promise.all([
    getCollection('bibliography'),
    getTranslated('publications'),
    getCollection('publications', ({ data }) => data.draft),
    getSite(),
    getPeople(),
    getMetrics(),
  ]);
  return arrangePublications({
    bibliography: bibliography
      .map(({ data }) => data as unknown as { publication: BibPublication; place: number })
      .sort((a, b) => a.place - b.place)
      .map(({ publication }) => publication),
    files: [...published, ...drafts],
    topics: settings.topics.map(({ id }) => id),
    people,
    metrics,
  });
});

/** The publications the author chose for the home page; all of them when none is chosen and there are few. */
export const getSelectedPublications = once(async () => (await getPublications()).filter(({ selected }) => selected));

/** The publications with these citation keys, in the order given. */
export async function findPublications(keys: readonly string[]): Promise<ListedPublication[]> {
  const publications = await getPublications();
  return keys.flatMap((key) => publications.find((publication) => publication.key === key) ?? []);
}

const getFiles = once(async () => new Map((await getTranslated('publications')).map((file) => [file.id, file])));

/** The entry that holds the note on a paper, the body of an MDX file, in the language of the reader where there is one. */
export async function getPublicationNote(key: string, lang: string) {
  const file = (await getFiles()).get(key);
  return file && findBody(file, lang);
}

/** The note on a paper, to be drawn. */
export async function getPublicationBody(key: string, lang: string) {
  const file = (await getFiles()).get(key);
  return file && getBody(file, lang);
}
