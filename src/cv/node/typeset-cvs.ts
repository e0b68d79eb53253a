import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { type CvTheme, cvThemes } from '#cv/typst/themes.ts';
import { keptFiles } from '#node/cache.ts';
import { chooseFonts, type ChosenFonts, findFonts, type FontFamily } from '#node/typst/choose-fonts.ts';
import { createCompiler, explainFailure, loadCoverage, loadTypst, pdfStandard } from '#node/typst/typst.ts';
import type { MadeCv, PlannedCv } from './make-cvs.ts';

/** Where the template of each theme is. */
const templates = join(import.meta.dirname, '../typst');

/** What the templates add to the text of the data. */
const ofTheTemplates = '0123456789·•–—-';

/** CVs that are set, and the characters that no font has. */
export interface SetCvs {
  set: (MadeCv & PlannedCv)[];
  missing: string[];
}

/** Sets CVs in the look of a theme. One with a character that no font has is left out, and the character is reported. */
export async function setInTheme(theme: CvTheme, plans: readonly PlannedCv[]): Promise<SetCvs> {
  const texts = plans.map(({ data }) => JSON.stringify(data).normalize('NFC'));
  // Headings may be set in capitals.
  const titles = plans.flatMap(({ data }) => data.sections.map(({ title }) => title.toUpperCase()));
  const all = [...texts, ...titles, ofTheTemplates].join('');
  const findUncovered = await loadCoverage();
  const text = await chooseFonts(all, findFonts(cvThemes[theme].fonts.text), findUncovered);
  const label = await chooseFonts(all, findFonts(cvThemes[theme].fonts.label), findUncovered);
  const missing = [...new Set([...text.missing, ...label.missing])];
  const files: ChosenFonts['files'] = new Map([...text.files, ...label.files]);
  const fonts = { text: text.families, label: label.families };
  const compile = await loadCompiler(files);
  const set = plans
    .filter((_, index) => !missing.some((character) => texts[index]!.includes(character)))
    .map((plan) => {
      const data = JSON.parse(JSON.stringify(plan.data).normalize('NFC')) as PlannedCv['data'];
      return { ...plan, ...compile(theme, { ...data, fonts }) };
    });
  return { set, missing };
}

/** What a template reads: the CV and the families to set it in. */
export interface TemplateData {
  fonts: { text: FontFamily[]; label: FontFamily[] };
}

/** A PDF with the number of its pages. */
export interface Compiled {
  pdf: Buffer;
  pages: number;
}

/** Sets one document: the template of a theme, and what it reads. */
export type Compile = (theme: string, data: TemplateData) => Compiled;

/**
 * Loads typst with fonts, for the templates of this folder.
 * @param files the fonts, by family
 */
async function loadCompiler(files: ChosenFonts['files']): Promise<Compile> {
  const compiler = createCompiler(await loadTypst(), [...files.values()].flat());
  return (theme, data) => {
    // A file that exists in typst's memory only.
    compiler.mapShadow(join(templates, 'cv.json'), Buffer.from(JSON.stringify(data)));
    const compiled = compiler.compile({ mainFilePath: join(templates, `${theme}.typ`) });
    const failure = explainFailure(compiled);
    if (failure || !compiled.result) throw new Error(`The CV could not be set: ${failure}`);
    const pdf = compiler.pdf(compiled.result, { pdfStandard });
    compiler.evictCache(10);
    return { pdf, pages: compiled.result.numOfPages };
  };
}

/**
 * Sets CVs as `setInTheme` does, and keeps them: as long as all those of a theme say the same, they are set once. Their
 * fonts are chosen for all of them together.
 */
export function keepSet(folder: string): typeof setInTheme {
  return async (theme, plans): Promise<SetCvs> => {
    const kept = keptFiles(join(folder, theme), '.cvs');
    const name = kept.nameOf(plans.map(({ data }) => data));
    kept.forgetOthers(new Set([name]));
    if (kept.has(name)) {
      const set = deserialize(readFileSync(kept.pathOf(name))) as { pdf: Buffer; pages: number }[];
      return { set: plans.map((plan, index) => ({ ...plan, ...set[index]! })), missing: [] };
    }
    const made = await setInTheme(theme, plans);
    if (made.missing.length === 0) kept.keep(name, serialize(made.set.map(({ pdf, pages }) => ({ pdf, pages }))));
    return made;
  };
}
