import { hasFeed } from '#lib/feed/make-feed.ts';
import { buildMenu, existingRoutes } from '#lib/routes.ts';
import { once } from './once.ts';
import { getProfile } from './profile.ts';
import { getPublications } from './publications.ts';
import { countEntries, getNews } from './record.ts';
import { getSite } from './site.ts';
import { getTranslated } from './translated.ts';

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
