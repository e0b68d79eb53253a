import { getCollection } from 'astro:content';
import { hasFeed } from '#lib/feed/make-feed.ts';
import type { Locale } from '#lib/locale.ts';
import { knownPeople } from '#lib/people.ts';
import { buildMenu, existingRoutes } from '#lib/routes.ts';
import { once } from './once.ts';
import { getPublications } from './publications.ts';
import { countEntries, getNews } from './record.ts';
import { getTranslated } from './translated.ts';

/** site.yaml, and its languages once more for convenience; the first is the default. */
export const getSite = once(async () => {
  const [entry] = await getCollection('site');
  if (!entry) throw new Error('There is no site.yaml: `npm run check` says more.');
  return { ...entry.data, defaultLang: entry.data.languages[0]! };
});

/** The locale of a page in one of the languages of the site. */
export async function getLocale(lang: string): Promise<Locale> {
  const { defaultLang, languages } = await getSite();
  return { lang, defaultLang, languages };
}

/** profile.mdx, with its translations and the entry that holds the biography. */
export const getProfile = once(async () => {
  const [entry] = await getTranslated('profile');
  if (!entry) throw new Error('There is no profile.mdx: `npm run check` says more.');
  return { ...entry.data, entry };
});

/** Everybody the content knows, the owner of the site first. */
export const getPeople = once(async () => {
  const [profile, people] = await Promise.all([getProfile(), getCollection('people')]);
  return knownPeople(
    profile,
    people.map(({ data }) => data),
  );
});

/** What every page shows around its content: the same in all languages. */
export const getShell = once(async () => {
  const [site, profile, counts, pages, news, publications] = await Promise.all([
    getSite(),
    getProfile(),
    countEntries(),
    getTranslated('pages'),
    getNews(),
    getPublications(),
  ]);
  const routes = existingRoutes(counts);
  const sorted = pages
    .map(({ id, data }) => ({ id, ...data }))
    .sort((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || (a.id < b.id ? -1 : 1));
  const menu = buildMenu(site.menu, routes, sorted);
  return { site, profile, routes, menu, hasFeed: hasFeed({ news, publications }) };
});

/** One static path per language: `undefined` stands for the default one, which has no prefix. */
export async function languageParams(): Promise<{ params: { locale: string | undefined }; props: { lang: string } }[]> {
  const { languages } = await getSite();
  return languages.map((lang, index) => ({ params: { locale: index === 0 ? undefined : lang }, props: { lang } }));
}
