import { renderCvPath, resumePath } from '#lib/cv/paths.ts';
import type { ServedFile } from '#tools/beside-pages/served-file.ts';
import { contentRoot } from '#tools/content-root.ts';
import { planExports } from '#tools/exports/plan-exports.ts';
import { readChecked } from '#tools/read-checked.ts';
import { readSiteSettings } from '#tools/site-settings.ts';

const ofPublications = /^\/publications(?:\/[^/]+)?\.(?:bib|ris|json)$|^\/publications\/[^/]+\/[^/]+\.pdf$/;

/** A file of the publications or of the CV for programs, for a dev server. */
export function findExport(path: string): ServedFile | undefined {
  if (!ofPublications.test(path) && path !== resumePath && path !== renderCvPath) return undefined;
  const files = planExports(readChecked(contentRoot), readSiteSettings(contentRoot));
  const file = files.find((one) => one.path === path);
  return file && { type: file.type, body: file.write() };
}
