import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildGallery } from '../gallery/build-gallery.ts';
import { buildSite } from '../gallery/build-site.ts';
import { galleryFolder, galleryUrl, sites } from './sites.ts';

/**
 * Builds every site before the tests. `VITRINE_KEEP_SITES=1` keeps what an earlier run built, for work on the tests
 * themselves.
 */
export default async function buildSites(): Promise<void> {
  const isKept = (folder: string) => process.env.VITRINE_KEEP_SITES && existsSync(join(folder, 'index.html'));
  const { url, folder } = sites.sample;
  if (!isKept(folder)) await buildSite({ content: 'content', url, folder });
  if (!isKept(galleryFolder)) await buildGallery(galleryFolder, galleryUrl, () => {});
}
