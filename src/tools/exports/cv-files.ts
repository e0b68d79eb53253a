import { renderCvPath, resumePath } from '#lib/cv/paths.ts';
import type { SiteAddress } from '#lib/cv/print/surroundings.ts';
import { writeJsonResume } from '#lib/cv/write/json-resume.ts';
import { formatRenderCv, writeRenderCv } from '#lib/cv/write/rendercv.ts';
import type { CvSite } from '#lib/cv/write/target.ts';
import { localeOf, type Site } from '#model/site.ts';
import { findCountry } from '#schemas/country.ts';
import { wordsFor } from '#strings/words.ts';
import type { ExportFile } from '#tools/exports/export-files.ts';

/** The full CV for programs, in the default language: JSON Resume and RenderCV. No page for the CV, no files. */
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
  return [
    {
      path: resumePath,
      type: 'application/json',
      write: () => `${JSON.stringify(writeJsonResume(document, target), undefined, 2)}\n`,
    },
    { path: renderCvPath, type: 'application/yaml', write: () => formatRenderCv(writeRenderCv(document, target)) },
  ];
}
