import { exportFormats } from '#lib/bibliography/write/formats.ts';
import type { PublicationView, RouteName, SiteSettings } from '#schemas/site.ts';
import type { LocalizedText } from '#schemas/text.ts';
import { type ListName, listNames } from '#sections/index.ts';

/** How many entries each collection has that a page would show. */
export type Counts = Record<
  'research' | 'experience' | 'projects' | 'places' | 'publications' | 'news' | ListName,
  number
>;

/** The path of each page the engine makes, in the default language. */
export const routePaths: Record<RouteName, string> = {
  about: '/',
  research: '/research/',
  experience: '/experience/',
  publications: '/publications/',
  news: '/news/',
  cv: '/cv/',
};

/** The path of a paper's page. */
export function publicationPath({ slug }: { slug: string }): string {
  return `/publications/${slug}/`;
}

/** Names that the pages of the list of publications have themselves. */
const viewSlugs: Record<PublicationView, string> = {
  year: 'by-year',
  topic: 'by-topic',
  type: 'by-type',
  theme: 'by-theme',
};
/** What would make a file of the paper another's: `key.biblatex.bib` is a file of the paper `key`. */
const ofFormat = new RegExp(
  `\\.(${Object.keys(exportFormats)
    .flatMap((extension) => extension.split('.').slice(0, -1))
    .join('|')})$`,
  'i',
);
/** Disks allow 255 bytes for a name, and endings such as `.json` come after it; a letter may take four. */
const longestSlug = 60;

/** The citation key as a part of an address: characters that an address cannot have become hyphens. */
export function slugOf(key: string): string {
  const slug = key
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .replace(ofFormat, '-$1');
  return new TextEncoder().encode(slug).length > 4 * longestSlug
    ? [...slug].slice(0, longestSlug).join('')
    : slug || 'paper';
}

/**
 * The part of each paper's address that comes from its citation key. Where two keys give the same, also but for capitals,
 * the second is numbered: `wu-1957`, `wu-1957-2`.
 * @param keys all citation keys, in the order of the bibliography
 */
export function publicationSlugs(keys: Iterable<string>): Map<string, string> {
  const taken = new Set(['index', ...Object.values(viewSlugs)]);
  const slugs = new Map<string, string>();
  for (const key of keys) {
    const wanted = slugOf(key);
    let slug = wanted;
    for (let number = 2; taken.has(slug.toLowerCase()); number++) slug = `${wanted}-${number}`;
    taken.add(slug.toLowerCase());
    slugs.set(key, slug);
  }
  return slugs;
}

/** The pages that have something to show. */
export function existingRoutes(counts: Counts): RouteName[] {
  const record = [counts.experience, counts.publications, ...listNames.map((name) => counts[name])];
  const has: Record<RouteName, boolean> = {
    about: true,
    research: counts.research > 0,
    experience: counts.experience + counts.projects + counts.places > 0,
    publications: counts.publications > 0,
    news: counts.news > 0,
    cv: record.some((count) => count > 0),
  };
  return (Object.keys(routePaths) as RouteName[]).filter((route) => has[route]);
}

/** One item of the menu: a page of the engine, a free page, or a link of the author's own. */
export type MenuItem = { route: RouteName; path: string } | { title: LocalizedText; path: string };

/** The menu: what site.yaml asks for, else every page that exists, the CV last. */
export function buildMenu(
  asked: SiteSettings['menu'],
  routes: readonly RouteName[],
  pages: readonly { id: string; title: LocalizedText; menu: boolean }[],
): MenuItem[] {
  const page = ({ id, title }: { id: string; title: LocalizedText }): MenuItem => ({ title, path: `/${id}/` });
  const route = (name: RouteName): MenuItem => ({ route: name, path: routePaths[name] });
  if (!asked) {
    const inner = routes.filter((name) => name !== 'cv').map(route);
    return [
      ...inner,
      ...pages.filter(({ menu }) => menu).map(page),
      ...routes.filter((name) => name === 'cv').map(route),
    ];
  }
  return asked.flatMap((item): MenuItem[] => {
    if (typeof item === 'string') return routes.includes(item) ? [route(item)] : [];
    if ('url' in item) return [{ title: item.label, path: item.url }];
    return pages.filter(({ id }) => id === item.page).map(page);
  });
}
