import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServedFile } from '#tools/beside-pages/served-file.ts';
import { cacheFolder, contentRoot, publicRoot } from '#tools/content-root.ts';
import type { MadePictures } from '#tools/og/make-pictures.ts';
import type { FolderPictures } from '#tools/og/picture-process.ts';
import { readSiteSettings } from '#tools/site-settings.ts';
import { runInProcess } from '#tools/typeset/run-in-process.ts';

/** The picture of a page, for a dev server: drawn when it is asked for. A file of `public/` wins. */
export async function findPagePicture(path: string): Promise<ServedFile | undefined> {
  if (!/^\/og[./].*png$/.test(path) || existsSync(join(publicRoot, path))) return undefined;
  const address = readSiteSettings(contentRoot);
  const request: FolderPictures = { folder: contentRoot, address, cache: join(cacheFolder, 'og'), only: path };
  const program = join(import.meta.dirname, 'picture-process.ts');
  const file = (await runInProcess<FolderPictures, MadePictures>(program, request)).files.get(path);
  return file === undefined ? undefined : { type: 'image/png', body: readFileSync(file) };
}
