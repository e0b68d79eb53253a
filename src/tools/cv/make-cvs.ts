import type { CheckedContent } from '#model/checked-content.ts';
import type { OpenSite } from '#model/node/open-site.ts';
import { localeOf } from '#model/site.ts';
import type { CvDocument } from '#lib/cv/document.ts';
import { cvPdfPath } from '#lib/cv/paths.ts';
import { type PrintData, printData } from '#lib/cv/print/print-data.ts';
import { printSurroundings } from '#lib/cv/print/surroundings.ts';
import type { Problem } from '#lib/problem.ts';
import { wordsFor } from '#strings/words.ts';
import { emptyCv, missingFont, missingGlyph, tooManyPages } from '#tools/cv/cv-problems.ts';
import { MissingFontPackage } from '#tools/typeset/font-package.ts';
import { type SetCvs, setInTheme } from '#tools/cv/set-in-theme.ts';

/** A PDF and where it is published, as a path from the root of the site. */
export interface MadeCv {
  path: string;
  pdf: Uint8Array;
  pages: number;
}

/** What came of making all CVs. One that has an error is left out, and the others are made. */
export interface MadeCvs {
  cvs: MadeCv[];
  problems: Problem[];
}

/** A CV in one language, ready to be set. */
export interface PlannedCv {
  path: string;
  document: CvDocument;
  data: PrintData;
}

/**
 * Typesets the CV and its variants in every language of the site; none where the site has no page for it.
 * @param today the day that they bear: `2026-11-22`
 * @param set sets those of one theme
 */
export async function makeCvs(site: OpenSite, today: string, set = setInTheme): Promise<MadeCvs> {
  const made: MadeCvs = { cvs: [], problems: [] };
  const planned = planCvs(site, today, made.problems);
  const themes = Map.groupBy(planned, ({ document }) => document.theme);
  for (const [theme, plans] of themes) await makeInTheme(() => set(theme, plans), site.checked(), made);
  return made;
}

/** What is to be made, in no particular look yet. */
function planCvs(open: OpenSite, today: string, problems: Problem[]): PlannedCv[] {
  const site = open.findSite();
  if (!site?.manifest.routes.includes('cv')) return [];
  const { languages, publications } = site;
  const { accent } = site.settings;
  return site.cvs.flatMap((document) => {
    if (document.sections.length === 0) problems.push(emptyCv(open.content(), document.variant));
    return (document.sections.length === 0 ? [] : languages).map((lang): PlannedCv => {
      const locale = localeOf(site, lang);
      const reader = { lang, defaultLang: locale.defaultLang, words: wordsFor(lang) };
      const surroundings = printSurroundings(open.address, locale, publications);
      return {
        path: cvPdfPath(document.variant, lang, locale.defaultLang),
        document,
        data: printData(document, reader, surroundings, { today, accent }),
      };
    });
  });
}

async function makeInTheme(setAll: () => Promise<SetCvs>, { content }: CheckedContent, made: MadeCvs) {
  try {
    const { set, missing } = await setAll();
    made.problems.push(...missing.map((character) => missingGlyph(content, character)));
    for (const { path, pdf, pages, document } of set) {
      made.cvs.push({ path, pdf, pages });
      if (document.pages !== undefined && pages > document.pages)
        made.problems.push(tooManyPages(content, document, pages, path));
    }
  } catch (failure) {
    if (!(failure instanceof MissingFontPackage)) throw failure;
    made.problems.push(missingFont(failure.packageName));
  }
}
