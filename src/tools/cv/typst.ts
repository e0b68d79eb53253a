import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#tools/content-root.ts';
import type { ChosenFonts, FontFamily } from '#tools/cv/choose-fonts.ts';
import { writeAtomically } from '#tools/write-atomically.ts';

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

/** A configuration that leads to no fonts. */
const noFonts = join(projectRoot, 'node_modules/.cache/vitrine/no-fonts.conf');

type Typst = typeof import('@myriaddreamin/typst-ts-node-compiler');
type Compiler = InstanceType<Typst['NodeCompiler']>;
const workspace = import.meta.dirname;
const load = (): Promise<Typst> => import('@myriaddreamin/typst-ts-node-compiler');
/** Accessible PDF. It makes a glyph that no font has, and maths that cannot be read aloud, an error. */
const pdfStandard = 'ua-1';

/**
 * Loads typst with fonts. Templates are read from this folder, and nothing from outside it.
 * @param files the fonts, by family
 */
export async function loadCompiler(files: ChosenFonts['files']): Promise<Compile> {
  const compiler = createCompiler(await load(), [...files.values()].flat());
  return (theme, data) => {
    // A file that exists in typst's memory only.
    compiler.mapShadow(join(workspace, 'cv.json'), Buffer.from(JSON.stringify(data)));
    const compiled = compiler.compile({ mainFilePath: join(workspace, `${theme}.typ`) });
    const said = compiled.takeDiagnostics() ?? compiled.takeWarnings();
    if (said || !compiled.result) throw new Error(`The CV could not be set: ${messageOf(said?.shortDiagnostics)}`);
    const pdf = compiler.pdf(compiled.result, { pdfStandard });
    compiler.evictCache(10);
    return { pdf, pages: compiled.result.numOfPages };
  };
}

/** Loads typst to ask which of some characters a family that it brings along has no glyph for. */
export async function loadCoverage(): Promise<(characters: readonly string[], family: string) => string[]> {
  const typst = await load();
  let compiler: Compiler | undefined;
  return (characters, family) => {
    if (characters.length === 0) return [];
    compiler ??= createCompiler(typst, []);
    const compiled = compiler.compile({
      mainFileContent: `#set document(title: "Coverage")
#set text(lang: "en", font: sys.inputs.family, fallback: false)
#for character in sys.inputs.characters.codepoints() [#character #parbreak()]`,
      inputs: { family, characters: characters.join('') },
    });
    if (!compiled.result) throw new Error(`typst has no font ${family}.`);
    try {
      compiler.pdf(compiled.result, { pdfStandard });
      return [];
    } catch (failure) {
      const uncovered = new Set(
        [...String(failure).matchAll(/the text `\\"(.+?)\\"` could not/g)].map(([, text]) => text),
      );
      if (uncovered.size === 0) throw failure;
      return characters.filter((character) => uncovered.has(character));
    }
  };
}

/**
 * typst always looks through the fonts of the system, which takes a tenth of a second or more and would make the result
 * depend on the machine. It finds them with fontconfig's files, and so with none in this one.
 */
function createCompiler({ NodeCompiler }: Typst, fontBlobs: Buffer[]): Compiler {
  if (!existsSync(noFonts))
    writeAtomically(noFonts, '<?xml version="1.0"?><fontconfig><dir>/nowhere</dir></fontconfig>\n');
  const before = process.env.FONTCONFIG_FILE;
  process.env.FONTCONFIG_FILE = noFonts;
  try {
    return NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] });
  } finally {
    if (before === undefined) delete process.env.FONTCONFIG_FILE;
    else process.env.FONTCONFIG_FILE = before;
  }
}

function messageOf(diagnostics: { message?: string }[] | undefined): string {
  return diagnostics?.map(({ message }) => message).join('; ') || 'typst gave no result.';
}
