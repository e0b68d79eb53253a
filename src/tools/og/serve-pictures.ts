import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenSite } from '#model/node/open-site.ts';
import type { FindFile } from '#tools/beside-pages/served-file.ts';
import type { MadePictures } from '#tools/og/make-pictures.ts';
import type { PictureRequest } from '#tools/og/picture-process.ts';
import { runInProcess } from '#tools/typeset/run-in-process.ts';

/** The pictures of pages, for a dev server: each drawn when it is asked for. A file of `public/` wins. */
export function servePictures({ project, trust }: OpenSite): FindFile {
  return async (path) => {
    if (!/^\/og[./].*png$/.test(path) || existsSync(join(project.publicFolder, path))) return undefined;
    const program = join(import.meta.dirname, 'picture-process.ts');
    const made = await runInProcess<PictureRequest, MadePictures>(program, { project, trust, path });
    const file = made.files.get(path);
    return file === undefined ? undefined : { type: 'image/png', body: readFileSync(file) };
  };
}
