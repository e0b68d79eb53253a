import { join } from 'node:path';
import { root } from '../gallery/build-site.ts';

const folders = join(root, 'node_modules/.cache/vitrine/sites');
export const galleryFolder = join(folders, 'gallery');
export const galleryUrl = 'https://example.org/gallery/';

/**
 * The sites that end-to-end tests look at: the address each is published under, its folder, and how many HTML files it
 * has at least, so that a test that looks at all of them knows that it did.
 */
export const sites = {
  sample: { url: 'https://example.org/', folder: join(folders, 'sample'), pages: 69 },
  'sample-under-base': { ...inGallery('sample'), pages: 69 },
  'zhongzhu-zhou': { ...inGallery('zhongzhu-zhou'), pages: 33 },
  'pan-zhou': { ...inGallery('pan-zhou'), pages: 45 },
  'anhao-zhao': { ...inGallery('anhao-zhao'), pages: 18 },
  'chaofan-lin': { ...inGallery('chaofan-lin'), pages: 7 },
  'chaofan-tao': { ...inGallery('chaofan-tao'), pages: 57 },
} as const;

export type SiteName = keyof typeof sites;
export const siteNames = Object.keys(sites) as SiteName[];
/** The sample and every portfolio, each once. */
export const differentSites = siteNames.filter((name) => name !== 'sample-under-base');
export const portfolioNames = differentSites.filter((name) => name !== 'sample');

function inGallery(name: string) {
  return { url: `${galleryUrl}${name}/`, folder: join(galleryFolder, name) };
}

/** The folder with the built files of a site. */
export function siteFolder(name: SiteName): string {
  return sites[name].folder;
}

/** The base path of a site: `/` or `/gallery/pan-zhou/`. */
export function siteBase(name: SiteName): string {
  return new URL(sites[name].url).pathname;
}
