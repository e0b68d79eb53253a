import { chooseFonts } from '#tools/typeset/choose-fonts.ts';
import { eastAsianSerif, latinSerif, signs } from '#tools/typeset/font-sources.ts';
import { createCompiler, loadCoverage, loadTypst } from '#tools/typeset/typst.ts';

const sources = [{ ...latinSerif, styles: ['normal'] as const }, eastAsianSerif, signs[0]!];

/**
 * Letters as outlines, so that an icon needs no font: an SVG element in `currentColor`, cut at the edges of the letters.
 * Undefined where no font has all of them.
 */
export async function drawLetters(letters: string): Promise<string | undefined> {
  if (!letters) return undefined;
  const { families, files, missing } = await chooseFonts(letters, sources, await loadCoverage());
  if (missing.length > 0) return undefined;
  const compiler = createCompiler(await loadTypst(), [...files.values()].flat());
  const compiled = compiler.compile({
    mainFileContent: `#set page(width: auto, height: auto, margin: 0pt, fill: none)
#set text(font: json(bytes(sys.inputs.families)), size: 100pt, weight: 600, tracking: -2pt, top-edge: "bounds", bottom-edge: "bounds")
#sys.inputs.letters`,
    inputs: { letters, families: JSON.stringify(families.map(({ name }) => name)) },
  });
  if (!compiled.result) throw new Error(`The letters ${letters} of the icon could not be drawn.`);
  return tidy(compiler.plainSvg(compiled.result));
}

/** What typst writes, without the size, the colour and the names that only its own programs read. */
function tidy(svg: string): string {
  return svg
    .replace(/<svg[^>]*?(viewBox="[^"]*")[^>]*>/, '<svg $1 fill="currentColor">')
    .replaceAll('xlink:href', 'href')
    .replace(/ (?:class|fill-rule)="[^"]*"| fill="#000000"| id="glyph"/g, '')
    .replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 100) / 100))
    .replace(/>\s+</g, '><')
    .trim();
}
