import { join } from 'node:path';
import { formatCount } from '#check/count-content.ts';
import { displayFolder, formatReport, type Report, wantsColour } from '#check/node/report.ts';
import type { CvDocument } from '#cv/document.ts';
import { type PrintData, printData } from '#cv/print/print-data.ts';
import { cvPdfPath, routePaths } from '#model/addresses.ts';
import type { CheckedContent } from '#model/checked-content.ts';
import type { Content } from '#model/content.ts';
import { contextOf } from '#model/context.ts';
import type { OpenSite } from '#model/node/open-site.ts';
import { compareProblems, type Problem } from '#model/problem.ts';
import { localeOf } from '#model/site.ts';
import { writeAtomically } from '#node/cache.ts';
import { describeCharacter } from '#node/typst/find-character.ts';
import { MissingFontPackage } from '#node/typst/font-package.ts';
import { type SetCvs, setInTheme } from './typeset-cvs.ts';

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
      const context = contextOf(locale, open.address, publications, routePaths.cv);
      return {
        path: cvPdfPath(document.variant, lang, locale.defaultLang),
        document,
        data: printData(document, context, { today, accent }),
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

/**
 * Checks the content of a site and makes its CVs. Content with errors gives none, only the errors.
 * @param today the day that the PDFs bear: `2026-11-22`
 */
export async function checkAndMakeCvs(site: OpenSite, today: string): Promise<MadeCvs> {
  const errors = site.problems().filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { cvs: [], problems: errors };
  const { cvs, problems } = await makeCvs(site, today);
  return { cvs, problems: problems.sort(compareProblems) };
}

const file = 'cv.yaml';

/** A CV that would be an empty page. */
function emptyCv(content: Content, variant: string | undefined): Problem {
  const name = variant === undefined ? 'The CV' : `The CV \`${variant}\``;
  return {
    file,
    ...placeOf(content, variant, 'sections'),
    code: 'empty-cv',
    message: `${name} would be empty: none of its sections has an entry.`,
    hint: 'Name a section that has entries, for example `sections: [education, publications]`, or take its `tags` away.',
    severity: 'error',
  };
}

/** A CV that is longer than its author wants. */
function tooManyPages(content: Content, { variant, pages: wanted }: CvDocument, pages: number, path: string): Problem {
  return {
    file,
    ...placeOf(content, variant, 'pages'),
    code: 'too-many-pages',
    message: `${path} has ${pages} pages, and should have at most ${wanted}.`,
    hint: 'Leave sections out, limit one (`{ section: talks, limit: 5 }`), or show less (`show: [links]`).',
    severity: 'warning',
  };
}

/** A character that no font has: it would be an empty box. */
function missingGlyph(content: Content, character: string): Problem {
  const { place, named } = describeCharacter(content, character);
  return {
    ...(place ?? { file, position: undefined }),
    code: 'missing-glyph',
    message: `No font of the CV has the character ${named}, so it cannot be set.`,
    hint: 'Write it another way: words instead of an emoji, for example.',
    severity: 'error',
  };
}

/** A font that should be installed and is not. */
function missingFont(packageName: string): Problem {
  return {
    file,
    position: undefined,
    code: 'missing-font',
    message: `The font package ${packageName} is not installed, so the CV cannot be set.`,
    hint: 'Run `npm ci`, which installs everything anew.',
    severity: 'error',
  };
}

function placeOf(content: Content, variant: string | undefined, key: string): Pick<Problem, 'position' | 'field'> {
  const entry = content.entries.find(({ collection }) => collection === 'cv');
  const { variants = [] } = (entry?.data ?? {}) as { variants?: { id?: unknown }[] };
  const index = variants.findIndex(({ id }) => id === variant);
  const path = variant === undefined ? [key] : ['variants', index, key];
  return { position: entry?.locate(path), field: variant === undefined ? key : `variants[${index}].${key}` };
}

/** Writes the PDFs under a folder, each as a whole or not at all. One that could not be made stays as it was. */
export function writeCvs({ cvs }: MadeCvs, folder: string): void {
  for (const { path, pdf } of cvs) writeAtomically(join(folder, path), pdf);
}

/** What came of it, for the terminal: problems first, then the files. */
export function describeCvs({ cvs, problems }: MadeCvs, content: string): string {
  const report: Report = {
    folder: displayFolder(content),
    problems,
    counts: formatCount(cvs.length, 'PDF', 'PDFs'),
  };
  return formatReport(report, 'text', wantsColour(process.stdout, process.env));
}

/** The day that a PDF bears: that of SOURCE_DATE_EPOCH where it is set, else today's, in UTC. */
export function printDay(environment: NodeJS.ProcessEnv, now: () => Date): string {
  const seconds = environment.SOURCE_DATE_EPOCH;
  const moment = seconds && /^\d+$/.test(seconds) ? new Date(Number(seconds) * 1000) : now();
  return moment.toISOString().slice(0, 10);
}
