import type { RouteName, Site } from '#schemas/site.ts';
import type { LocalizedText } from '#schemas/text.ts';

/** How many entries each collection has that a page would show. */
export type Counts = Record<
  | 'research'
  | 'experience'
  | 'projects'
  | 'places'
  | 'publications'
  | 'news'
  | 'education'
  | 'teaching'
  | 'talks'
  | 'honors'
  | 'service'
  | 'skills',
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

/** The path of a paper's page. Characters an address cannot have become hyphens. */
export function publicationPath(key: string): string {
  return `/publications/${publicationSlug(key)}/`;
}

/** The part of a paper's address that comes from its citation key. */
export function publicationSlug(key: string): string {
  return key.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^-+|-+$/g, '');
}

/** The pages that have something to show. */
export function existingRoutes(counts: Counts): RouteName[] {
  const record =
    counts.education +
    counts.experience +
    counts.publications +
    counts.teaching +
    counts.talks +
    counts.honors +
    counts.service +
    counts.skills;
  const has: Record<RouteName, boolean> = {
    about: true,
    research: counts.research > 0,
    experience: counts.experience + counts.projects + counts.places > 0,
    publications: counts.publications > 0,
    news: counts.news > 0,
    cv: record > 0,
  };
  return (Object.keys(routePaths) as RouteName[]).filter((route) => has[route]);
}

/** One item of the menu: a page of the engine, a free page, or a link of the author's own. */
export type MenuItem = { route: RouteName; path: string } | { title: LocalizedText; path: string };

/** The menu: what site.yaml asks for, else every page that exists, the CV last. */
export function buildMenu(
  asked: Site['menu'],
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
