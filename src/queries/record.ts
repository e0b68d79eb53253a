import { type CollectionEntry, getCollection } from 'astro:content';
import { compareDates } from '#lib/dates.ts';
import { identifyNews } from '#lib/news.ts';
import { type ListName, listNames } from '#sections/index.ts';
import { arrangeRecord, type RecordLists } from '#sections/record.ts';
import type { Counts } from '#lib/routes.ts';
import { locatePlace } from '#lib/places.ts';
import { once } from './once.ts';
import { getPublications } from './publications.ts';
import { getPeople, getProfile } from './profile.ts';
import { getSite } from './site.ts';
import { getTranslated } from './translated.ts';

type YamlList = ListName | 'news' | 'openings' | 'places';

/** The items of a YAML list in the order of the file, which is the order of their ids. */
async function getList<Name extends YamlList>(name: Name): Promise<CollectionEntry<Name>['data'][]> {
  const entries = await getCollection(name);
  return entries.sort((a, b) => (a.id < b.id ? -1 : 1)).map((entry) => entry.data as CollectionEntry<Name>['data']);
}

/** News, pinned items first, then the latest, each with the id of its place on the news page. */
export const getNews = once(async () => {
  const latestFirst = (await getList('news')).sort((a, b) => compareDates(b.date, a.date));
  const { defaultLang } = await getSite();
  return identifyNews(latestFirst, defaultLang).sort((a, b) => Number(b.pinned) - Number(a.pinned));
});

/** Calls that are open, in the order of the file. */
export const getOpenings = once(async () => (await getList('openings')).filter(({ status }) => status === 'open'));

/** Places in the order of the file, with their coordinates. */
export const getPlaces = once(async () => {
  const [[looked], places] = await Promise.all([getCollection('coordinates'), getList('places')]);
  return places.map((place) => locatePlace(place, looked?.data ?? {}));
});

/** The lists that the home page and the CV can show as sections. */
export const getRecord = once(async () => {
  const lists = await Promise.all(listNames.map(async (name) => [name, await getList(name)] as const));
  return arrangeRecord(Object.fromEntries(lists) as unknown as RecordLists, await getProfile(), await getPeople());
});

/** How many entries each part of the site has. */
export const countEntries = once(async (): Promise<Counts> => {
  const [research, experience, projects, publications] = await Promise.all([
    getTranslated('research'),
    getTranslated('experience'),
    getTranslated('projects'),
    getPublications(),
  ]);
  const lists = ['places', 'news', ...listNames] as const;
  const sizes = await Promise.all(lists.map(async (name) => [name, (await getList(name)).length] as const));
  return {
    research: research.length,
    experience: experience.length,
    projects: projects.length,
    publications: publications.length,
    ...(Object.fromEntries(sizes) as Pick<Counts, (typeof lists)[number]>),
  };
});
