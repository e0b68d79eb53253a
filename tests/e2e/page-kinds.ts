import { readContentPages } from './built-pages.ts';
import type { SiteName } from './sites.ts';

export const phone = { width: 390, height: 844 };
export const desktop = { width: 1280, height: 900 };

/** How many kinds of page each site has at least: in both languages, and the page for those who get lost. */
const leastKinds: Partial<Record<SiteName, number>> = {
  sample: 15,
  'zhongzhu-zhou': 13,
  'pan-zhou': 9,
  'anhao-zhao': 9,
  'chaofan-lin': 6,
  'chaofan-tao': 9,
};

/** Whether an address is that of one paper. */
export const isPaper = (path: string) => /publications\/(?!by-)[^/]+\/$/.test(path);

/**
 * One address for each kind of page: in each language the longest page of a paper stands for all of them.
 * @throws When the site has fewer kinds than it should, so that no test passes on what was not built.
 */
export function kindsOf(site: SiteName): string[] {
  const pages = readContentPages(site);
  const longest = ['zh/', 'publications/'].flatMap((prefix) => {
    const papers = pages.filter(({ path }) => path.startsWith(prefix) && isPaper(path));
    return papers.sort((a, b) => b.html.length - a.html.length).slice(0, 1);
  });
  const kinds = pages.filter((page) => !isPaper(page.path) || longest.includes(page)).map(({ path }) => path);
  const least = leastKinds[site] ?? 1;
  if (kinds.length < least) throw new Error(`${site} should have ${least} kinds of page; it has ${kinds.length}.`);
  return kinds;
}
