import { renderCvPath, resumePath } from '#lib/cv/paths.ts';
import type { OpenSite } from '#model/node/open-site.ts';
import type { FindFile } from '#tools/beside-pages/served-file.ts';
import { planExports } from '#tools/exports/plan-exports.ts';

const ofPublications = /^\/publications(?:\/[^/]+)?\.(?:bib|ris|json)$|^\/publications\/[^/]+\/[^/]+\.pdf$/;

/** The files of the publications and of the CV for programs, for a dev server. */
export function serveExports(site: OpenSite): FindFile {
  return (path) => {
    if (!ofPublications.test(path) && path !== resumePath && path !== renderCvPath) return undefined;
    const file = planExports(site).find((one) => one.path === path);
    return file && { type: file.type, body: file.write() };
  };
}
