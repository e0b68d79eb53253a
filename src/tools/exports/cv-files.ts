import type { CheckedContent } from '#checks/checked-content.ts';
import { shownRoutes } from '#checks/links/site-addresses.ts';
import { assembleCvs, type CvDocument } from '#lib/cv/document.ts';
import { type CvFormatName, cvFormats } from '#lib/cv/paths.ts';
import type { SiteAddress } from '#lib/cv/print/surroundings.ts';
import { writeJsonResume } from '#lib/cv/write/json-resume.ts';
import { formatRenderCv, writeRenderCv } from '#lib/cv/write/rendercv.ts';
import type { CvSite } from '#lib/cv/write/target.ts';
import { findCountry } from '#schemas/country.ts';
import { wordsFor } from '#strings/words.ts';
import type { ExportFile } from '#tools/exports/export-files.ts';
import { readMaterial } from '#tools/read-material.ts';

/** How each form is written. */
const writers: Record<CvFormatName, (cv: CvDocument, site: CvSite) => string> = {
  jsonResume: (cv, site) => `${JSON.stringify(writeJsonResume(cv, site), undefined, 2)}\n`,
  renderCv: (cv, site) => formatRenderCv(writeRenderCv(cv, site)),
};

/** The full CV for programs, in the default language. No page for the CV, no files. */
export function cvFiles(checked: CheckedContent, { origin, base }: SiteAddress): ExportFile[] {
  const read = readMaterial(checked);
  if (!read || !shownRoutes(checked).has('cv')) return [];
  const document = assembleCvs(read.material, read.settings)[0]!;
  const { languages } = checked;
  const lang = languages[0]!;
  const site: CvSite = {
    locale: { lang, defaultLang: lang, languages },
    words: wordsFor(lang),
    address: new URL(base, origin).href,
    findCountry,
  };
  return (Object.keys(writers) as CvFormatName[]).map((name) => ({
    ...{ path: cvFormats[name].path, type: cvFormats[name].type },
    write: () => writers[name](document, site),
  }));
}
