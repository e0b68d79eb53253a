import { type CvTheme, cvThemes } from '#tables/cv-themes.ts';
import { type ChosenFonts, chooseFonts } from '#tools/typeset/choose-fonts.ts';
import type { MadeCv, PlannedCv } from '#tools/cv/make-cvs.ts';
import { loadCompiler } from '#tools/cv/load-compiler.ts';
import { findFonts } from '#tools/typeset/font-sources.ts';
import { loadCoverage } from '#tools/typeset/typst.ts';

/** What the templates add to the text of the data. */
const ofTheTemplates = '0123456789·•–—-';

/** CVs that are set, and the characters that no font has. */
export interface SetCvs {
  set: (MadeCv & PlannedCv)[];
  missing: string[];
}

/** Sets CVs in the look of a theme. One with a character that no font has is left out, and the character is told. */
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
