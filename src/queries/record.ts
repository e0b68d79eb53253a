import { type CollectionEntry, getCollection } from 'astro:content';
import { compareDates } from '#lib/dates.ts';
import { identifyNews } from '#lib/news.ts';
import { arrangeRecord } from '#lib/record.ts';
import type { Counts } from '#lib/routes.ts';
import { locatePlace } from '#lib/places.ts';
import { once } from './once.ts';
import { getPublications } from './publications.ts';
import { getPeople, getProfile, getSite } from './site.ts';
import { getTranslated } from './translated.ts';

type ListName = 'news' | 'education' | 'teaching' | 'talks' | 'honors' | 'service' | 'skills' | 'openings' | 'places';

/** The items of a YAML list in the order of the file, which is the order of their ids. */
async function getList<Name extends ListName>(name: Name): Promise<CollectionEntry<Name>['data'][]> {
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
  const [education, teaching, talks, honors, service, skills] = await Promise.all([
    getList('education'),
    getList('teaching'),
    getList('talks'),
    getList('honors'),
    getList('service'),
    getList('skills'),
  ]);
  const lists = { education, teaching, talks, honors, service, skills };
  return arrangeRecord(lists, await getProfile(), await getPeople());
});

/** How many entries each part of the site has. */
export const countEntries = once(async (): Promise<Counts> => {
  const [research, experience, projects, publications] = await Promise.all([
    getTranslated('research'),
    getTranslated('experience'),
    getTranslated('projects'),
    getPublications(),
  ]);
  const lists = ['places', 'news', 'education', 'teaching', 'talks', 'honors', 'service', 'skills'] as const;
  const sizes = await Promise.all(lists.map(async (name) => [name, (await getList(name)).length] as const));
  return {
    research: research.length,
    experience: experience.length,
    projects: projects.length,
    publications: publications.length,
    ...(Object.fromEntries(sizes) as Pick<Counts, (typeof lists)[number]>),
  };
});
