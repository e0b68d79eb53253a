import { buildSite } from '../gallery/build-site.ts';
import { portfolios } from '../gallery/portfolios.ts';
import { isKept, prepareGallery } from './prepare-gallery.ts';
import { sites } from './sites.ts';

/** Builds every site before the tests, unless it is kept for work on the tests themselves. */
export default async function buildSites(): Promise<void> {
  const { url, folder } = sites.sample;
  if (!isKept(folder)) await buildSite({ content: portfolios.sample, url, folder });
  await prepareGallery(() => {});
}
