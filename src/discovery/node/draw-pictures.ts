import { join } from 'node:path';
import sharp from 'sharp';
import type { PictureSubject } from '#discovery/picture-subject.ts';
import { chooseFonts, eastAsianSerif, latinSans, latinSerif, signs } from '#node/typst/choose-fonts.ts';
import { createCompiler, explainFailure, loadCoverage, loadTypst } from '#node/typst/typst.ts';

/** So many pictures become pixels at a time, in threads of sharp's, while typst sets the next one. */
const atOnce = 4;

/**
 * Draws the pictures of a site, and hands over each as soon as it is there. One with a character that no font has is
 * left out.
 * @param keep takes the place of a subject in the list, and its picture as PNG
 * @returns the characters that no font has
 */
export async function drawPictures(
  subjects: readonly PictureSubject[],
  keep: (index: number, picture: Buffer) => void,
): Promise<string[]> {
  if (subjects.length === 0) return [];
  const texts = subjects.map((subject) => JSON.stringify(subject).normalize('NFC'));
  const { compiler, set, missing } = await loadTemplate(texts.join(''));
  const running = new Set<Promise<void>>();
  for (const [index, text] of texts.entries()) {
    if (missing.some((character) => text.includes(character))) continue;
    const svg = compiler.plainSvg(set(JSON.parse(text)));
    compiler.evictCache(10);
    const drawn = toPng(svg).then((picture) => {
      keep(index, picture);
      running.delete(drawn);
    });
    running.add(drawn);
    if (running.size >= atOnce) await Promise.race(running);
  }
  await Promise.all(running);
  return missing;
}

function toPng(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg)).removeAlpha().png().toBuffer();
}

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
