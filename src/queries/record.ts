import { type CollectionEntry, getCollection } from 'astro:content';
import { compareDates, compareLatestFirst } from '#lib/dates.ts';
import type { Counts } from '#lib/routes.ts';
import { resolvePerson } from '#lib/people.ts';
import { once } from './once.ts';
import { getPublications } from './publications.ts';
import { getPeople, getProfile } from './site.ts';
import { getTranslated } from './translated.ts';

type ListName = 'news' | 'education' | 'teaching' | 'talks' | 'honors' | 'service' | 'skills' | 'openings' | 'places';

/** The items of a YAML list in the order of the file, which is the order of their ids. */
async function getList<Name extends ListName>(name: Name): Promise<CollectionEntry<Name>['data'][]> {
  const entries = await getCollection(name);
  return entries.sort((a, b) => (a.id < b.id ? -1 : 1)).map((entry) => entry.data as CollectionEntry<Name>['data']);
}

/** News, pinned items first, then the latest. */
export const getNews = once(async () =>
  (await getList('news')).sort((a, b) => Number(b.pinned) - Number(a.pinned) || compareDates(b.date, a.date)),
);

/** Education, the latest first. */
const getEducation = once(async () => {
  const people = await getPeople();
  const items = (await getList('education')).sort(compareLatestFirst);
  return items.map((item) => ({ ...item, advisors: item.advisors.map((ref) => resolvePerson(ref, people)) }));
});

/** Teaching, the latest first. */
const getTeaching = once(async () => {
  const people = await getPeople();
  const items = (await getList('teaching')).sort(compareLatestFirst);
  return items.map((item) => ({ ...item, instructors: item.instructors.map((ref) => resolvePerson(ref, people)) }));
});

/** Talks, the latest first. */
const getTalks = once(async () => (await getList('talks')).sort((a, b) => compareDates(b.date, a.date)));

/** Honours, the latest first. */
const getHonors = once(async () =>
  (await getList('honors')).sort((a, b) => Math.max(...b.years) - Math.max(...a.years)),
);

/** Service, the latest first; without dates in the order of the file. */
const getService = once(async () => (await getList('service')).sort(compareLatestFirst));

/** Skills in the order of the file. */
const getSkills = once(() => getList('skills'));

/** Calls that are open, in the order of the file. */
export const getOpenings = once(async () => (await getList('openings')).filter(({ status }) => status === 'open'));

/** Places in the order of the file. */
export const getPlaces = once(() => getList('places'));

/** The lists that the home page and the CV can show as sections. */
export const getRecord = once(async () => ({
  interests: (await getProfile()).interests,
  education: await getEducation(),
  teaching: await getTeaching(),
  talks: await getTalks(),
  honors: await getHonors(),
  service: await getService(),
  skills: await getSkills(),
}));

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
