import { exportFormats } from '#lib/bibliography/write/formats.ts';
import { cvFormats } from '#lib/cv/paths.ts';
import type { OpenSite } from '#model/node/open-site.ts';
import type { FindFile } from '#tools/beside-pages/served-file.ts';
import { planExports } from '#tools/exports/plan-exports.ts';

/** How the names of files of publications end. */
const endings = [...Object.keys(exportFormats), 'pdf'].map((extension) => `.${extension}`);

/** Whether the content has to be read to know if this is a file for programs: a dev server is asked for much else. */
const isPossible = (path: string) =>
  Object.values(cvFormats).some((format) => format.path === path) ||
  (path.startsWith('/publications') && endings.some((ending) => path.endsWith(ending)));

/** The files of the publications and of the CV for programs, for a dev server. */
export function serveExports(site: OpenSite): FindFile {
  return (path) => {
    if (!isPossible(path)) return undefined;
    const file = planExports(site).find((one) => one.path === path);
    return file && { type: file.type, body: file.write() };
  };
}
