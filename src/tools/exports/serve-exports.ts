import { exportFormats } from '#lib/bibliography/write/formats.ts';
import { cvFormats } from '#lib/cv/paths.ts';
import type { ServedFile } from '#tools/beside-pages/served-file.ts';
import { contentRoot } from '#tools/content-root.ts';
import { planExports } from '#tools/exports/plan-exports.ts';
import { readChecked } from '#tools/read-checked.ts';
import { readSiteSettings } from '#tools/site-settings.ts';

/** How the names of files of publications end. */
const endings = [...Object.keys(exportFormats), 'pdf'].map((extension) => `.${extension}`);

/** Whether the content has to be read to know if this is a file for programs: a dev server is asked for much else. */
const isPossible = (path: string) =>
  Object.values(cvFormats).some((format) => format.path === path) ||
  (path.startsWith('/publications') && endings.some((ending) => path.endsWith(ending)));

/** A file of the publications or of the CV for programs, for a dev server. */
export function findExport(path: string): ServedFile | undefined {
  if (!isPossible(path)) return undefined;
  const files = planExports(readChecked(contentRoot), readSiteSettings(contentRoot));
  const file = files.find((one) => one.path === path);
  return file && { type: file.type, body: file.write() };
}
