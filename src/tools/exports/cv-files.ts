import type { CvDocument } from '#lib/cv/document.ts';
import { type CvFormatName, cvFormats } from '#lib/cv/paths.ts';
import type { SiteAddress } from '#lib/cv/print/surroundings.ts';
import { writeJsonResume } from '#lib/cv/write/json-resume.ts';
import { formatRenderCv, writeRenderCv } from '#lib/cv/write/rendercv.ts';
import type { CvSite } from '#lib/cv/write/target.ts';
import { localeOf, type Site } from '#model/site.ts';
import { findCountry } from '#schemas/country.ts';
import { wordsFor } from '#strings/words.ts';
import type { ExportFile } from '#tools/exports/export-files.ts';

/** How each form is written. */
const writers: Record<CvFormatName, (cv: CvDocument, site: CvSite) => string> = {
  jsonResume: (cv, site) => `${JSON.stringify(writeJsonResume(cv, site), undefined, 2)}\n`,
  renderCv: (cv, site) => formatRenderCv(writeRenderCv(cv, site)),
};

/** The full CV for programs, in the default language. No page for the CV, no files. */
export function cvFiles(site: Site, { origin, base }: SiteAddress): ExportFile[] {
  if (!site.manifest.routes.includes('cv')) return [];
  const document = site.cvs[0]!;
  const locale = localeOf(site, site.defaultLang);
  const target: CvSite = {
    locale,
    words: wordsFor(locale.lang),
    address: new URL(base, origin).href,
    findCountry,
  };
  return (Object.keys(writers) as CvFormatName[]).map((name) => ({
    ...{ path: cvFormats[name].path, type: cvFormats[name].type },
    write: () => writers[name](document, target),
  }));
}
