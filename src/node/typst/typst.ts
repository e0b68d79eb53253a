import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { toolCache } from '#model/node/project.ts';
import { writeAtomically } from '#node/cache.ts';

type Typst = typeof import('@myriaddreamin/typst-ts-node-compiler');
type Compiler = InstanceType<Typst['NodeCompiler']>;
/** Templates are read from `src/`, and nothing from outside it. */
const workspace = join(import.meta.dirname, '../..');
/** Accessible PDF. It makes a glyph that no font has, and maths that cannot be read aloud, an error. */
export const pdfStandard = 'ua-1';

/** The typesetter. It is large, so only those load it who set something. */
export const loadTypst = (): Promise<Typst> => import('@myriaddreamin/typst-ts-node-compiler');

/** Loads typst to ask which of some characters a family that it brings along has no glyph for. */
export async function loadCoverage(): Promise<(characters: readonly string[], family: string) => string[]> {
  const typst = await loadTypst();
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
 * Typst with these fonts beside those it brings along. It always looks through the fonts of the system too, which takes
 * a tenth of a second or more and would make the result depend on the machine. It finds them with fontconfig's files,
 * and so with none in this one.
 */
export function createCompiler({ NodeCompiler }: Typst, fontBlobs: Buffer[]): Compiler {
  const noFonts = toolCache('no-fonts.conf');
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

/** Why there is no result, or what typst warned of; undefined when there is nothing to say. */
export function explainFailure(compiled: ReturnType<Compiler['compile']>): string | undefined {
  const said = compiled.takeDiagnostics() ?? compiled.takeWarnings();
  if (!said) return compiled.result ? undefined : 'typst gave no result.';
  return (
    said.shortDiagnostics.map(({ message }: { message?: string }) => message).join('; ') || 'typst gave no result.'
  );
}
