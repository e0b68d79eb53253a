import { getCollection } from 'astro:content';
import type { Locale } from '#lib/locale.ts';
import { once } from './once.ts';

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

/** One static path per language: `undefined` stands for the default one, which has no prefix. */
export async function languageParams(): Promise<{ params: { locale: string | undefined }; props: { lang: string } }[]> {
  const { languages } = await getSite();
  return languages.map((lang, index) => ({ params: { locale: index === 0 ? undefined : lang }, props: { lang } }));
}
