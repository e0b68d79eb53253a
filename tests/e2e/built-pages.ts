import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type SiteName, siteFolder, sites } from './sites.ts';

/** A page as it was built. */
export interface BuiltPage {
  /** Its address relative to the base of the site: ``, `zh/cv/`, `404.html`. */
  path: string;
  html: string;
}

/**
 * Every HTML file of a built site.
 * @throws When there are fewer than the site has, so that no test passes on what was not built.
 */
export function readBuiltPages(site: SiteName): BuiltPage[] {
  const folder = siteFolder(site);
  const files = globSync('**/*.html', { cwd: folder });
  if (files.length < sites[site].pages)
    throw new Error(`${site} should have ${sites[site].pages} pages or more; ${folder} has ${files.length}.`);
  return files
    .map((file) => ({
      path: file
        .split(sep)
        .join('/')
        .replace(/(^|\/)index\.html$/, '$1'),
      html: readFileSync(join(folder, file), 'utf8'),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Whether a page only leads to another one, as the pages of `redirectFrom` do. */
export function isRedirect({ html }: BuiltPage): boolean {
  return html.includes('http-equiv="refresh"');
}

/** Every page of a built site that has something to read: redirects are left out. */
export function readContentPages(site: SiteName): BuiltPage[] {
  return readBuiltPages(site).filter((page) => !isRedirect(page));
}

/** The addresses in the sitemap, as they are published. */
export function readSitemap(site: SiteName): string[] {
  const file = join(siteFolder(site), 'sitemap-0.xml');
  if (!existsSync(file)) return [];
  return [...readFileSync(file, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address!);
}

/** One page of each kind that the sample has, in the default language. */
export const sampleRoutes = [
  '',
  'research/',
  'experience/',
  'publications/',
  'publications/wu1957experimental/',
  'news/',
  'cv/',
] as const;
