import { join } from 'node:path';
import type { ChosenFonts, FontFamily } from '#tools/typeset/choose-fonts.ts';
import { createCompiler, explainFailure, loadTypst, pdfStandard } from '#tools/typeset/typst.ts';

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
export async function loadCompiler(files: ChosenFonts['files']): Promise<Compile> {
  const compiler = createCompiler(await loadTypst(), [...files.values()].flat());
  return (theme, data) => {
    // A file that exists in typst's memory only.
    compiler.mapShadow(join(import.meta.dirname, 'cv.json'), Buffer.from(JSON.stringify(data)));
    const compiled = compiler.compile({ mainFilePath: join(import.meta.dirname, `${theme}.typ`) });
    const failure = explainFailure(compiled);
    if (failure || !compiled.result) throw new Error(`The CV could not be set: ${failure}`);
    const pdf = compiler.pdf(compiled.result, { pdfStandard });
    compiler.evictCache(10);
    return { pdf, pages: compiled.result.numOfPages };
  };
}
