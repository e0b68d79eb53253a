import { join } from 'node:path';
import type { PictureSubject } from '#lib/og/subject.ts';
import { chooseFonts } from '#tools/typeset/choose-fonts.ts';
import { eastAsianSerif, latinSans, latinSerif, signs } from '#tools/typeset/font-sources.ts';
import { createCompiler, explainFailure, loadCoverage, loadTypst } from '#tools/typeset/typst.ts';

type Compiler = ReturnType<typeof createCompiler>;
type Drawing = NonNullable<ReturnType<Compiler['compile']>['result']>;

/** The template, ready to be filled. */
export interface PictureTemplate {
  compiler: Compiler;
  /** Sets what a picture says; the compiler makes a file of it. */
  set: (subject: PictureSubject) => Drawing;
  /** Characters that no font has. */
  missing: string[];
}

const upright = { styles: ['normal'] as const };
const fontSources = {
  text: [{ ...latinSerif, ...upright }, eastAsianSerif, ...signs],
  label: [{ ...latinSans, ...upright }, eastAsianSerif, ...signs],
};
/** What the template adds to the words. */
const ofTheTemplate = '…';

/**
 * Loads the template with the fonts that it needs.
 * @param characters all that it will be filled with
 */
export async function loadTemplate(characters: string): Promise<PictureTemplate> {
  const findUncovered = await loadCoverage();
  const text = await chooseFonts(characters + ofTheTemplate, fontSources.text, findUncovered);
  const label = await chooseFonts(characters + ofTheTemplate, fontSources.label, findUncovered);
  const compiler = createCompiler(await loadTypst(), [...new Map([...text.files, ...label.files]).values()].flat());
  const fonts = { text: text.families, label: label.families };
  return {
    compiler,
    missing: [...new Set([...text.missing, ...label.missing])],
    set(subject) {
      const data = { ...subject, fonts };
      // A file that exists in typst's memory only.
      compiler.mapShadow(join(import.meta.dirname, 'picture.json'), Buffer.from(JSON.stringify(data)));
      const compiled = compiler.compile({ mainFilePath: join(import.meta.dirname, 'picture.typ') });
      const failure = explainFailure(compiled);
      if (failure || !compiled.result) throw new Error(`A picture could not be drawn: ${failure}`);
      return compiled.result;
    },
  };
}
