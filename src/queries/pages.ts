import { languagesOf, getTranslated } from './translated.ts';
import { once } from './once.ts';

/** The free pages, each with the languages it is written in. */
export const getPages = once(async () => {
  const entries = await getTranslated('pages');
  return Promise.all(entries.map(async (entry) => ({ id: entry.id, entry, languages: await languagesOf(entry) })));
});
