import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type SiteName, siteFolder } from './sites.ts';

/** A page as it was built. */
export interface BuiltPage {
  /** Its address relative to the base of the site: ``, `zh/cv/`, `404.html`. */
  path: string;
  html: string;
}

/** Every HTML file of a built site. */
export function readBuiltPages(site: SiteName): BuiltPage[] {
  const folder = siteFolder(site);
  return globSync('**/*.html', { cwd: folder })
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
