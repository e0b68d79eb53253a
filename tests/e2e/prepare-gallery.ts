import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildGallery } from '../gallery/build-gallery.ts';
import { galleryFolder, galleryUrl } from './sites.ts';

/** Whether a built site is looked at again: `VITRINE_KEEP_SITES=1` keeps what an earlier run built. */
export function isKept(folder: string): boolean {
  return Boolean(process.env.VITRINE_KEEP_SITES) && existsSync(join(folder, 'index.html'));
}

/** Builds the gallery that tests and measurements look at, unless it is kept. */
export async function prepareGallery(tell: (text: string) => void): Promise<void> {
  if (!isKept(galleryFolder)) await buildGallery(galleryFolder, galleryUrl, tell);
}
