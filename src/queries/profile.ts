import { getCollection } from 'astro:content';
import { knownPeople } from '#lib/people.ts';
import { once } from './once.ts';
import { getTranslated } from './translated.ts';

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
