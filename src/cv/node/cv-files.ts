import type { CvDocument } from '#cv/document.ts';
import { writeJsonResume } from '#cv/write/json-resume.ts';
import { formatRenderCv, writeRenderCv } from '#cv/write/rendercv.ts';
import { type CvFormatName, cvFormats } from '#model/addresses.ts';
import { type Context, contextOf, type SiteAddress } from '#model/context.ts';
import { localeOf, type Site } from '#model/site.ts';
import type { ExportFile } from '#publications/export/node/export-files.ts';

/** How each form is written. */
const writers: Record<CvFormatName, (cv: CvDocument, context: Context) => string> = {
  jsonResume: (cv, context) => `${JSON.stringify(writeJsonResume(cv, context), undefined, 2)}\n`,
  renderCv: (cv, context) => formatRenderCv(writeRenderCv(cv, context)),
};

/** The full CV for programs, in the default language. No page for the CV, no files. */
export function cvFiles(site: Site, address: SiteAddress): ExportFile[] {
  if (!site.manifest.routes.includes('cv')) return [];
  const document = site.cvs[0]!;
  const context = contextOf(localeOf(site, site.defaultLang), address, site.publications);
  return (Object.keys(writers) as CvFormatName[]).map((name) => ({
    ...{ path: cvFormats[name].path, type: cvFormats[name].type },
    write: () => writers[name](document, context),
  }));
}
