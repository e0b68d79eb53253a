import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildGallery } from './build-gallery.ts';
import { root } from './build-site.ts';

/** `npm run gallery`: the sample and all portfolios in dist/. VITRINE_URL is the address it will be published under. */
const url = (process.env.VITRINE_URL || 'http://localhost:4321/').replace(/\/?$/, '/');
const folder = join(root, 'dist');
rmSync(folder, { recursive: true, force: true });
try {
  await buildGallery(folder, url, console.log);
  console.log(`The gallery is in dist/, made for ${url}`);
} catch (failure) {
  console.error(failure instanceof Error ? failure.message : failure);
  process.exitCode = 1;
}
