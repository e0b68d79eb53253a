import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { readTables, writeNames, writeTables } from '#node/typst/convert-font.ts';

/** The lightest and the boldest text of the styles; `src/site/styles/fonts.css` offers the font for these. */
export const weights = { min: 400, max: 650 };

/** The faces of the site and the files they are written to. */
export const webFonts = { normal: 'serif.woff2', italic: 'serif-italic.woff2' } as const;
export type WebFontStyle = keyof typeof webFonts;

/**
 * Of OpenType, what browsers do unasked. The rest is fractions and figures of different widths; those of equal width,
 * which the styles ask for, are the usual ones.
 */
const features = ['kern', 'liga', 'locl', 'ccmp', 'mark', 'mkmk'];

const everyCharacter = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}${range(0x2000, 0x206f)}ıŒœʻʼˆ˚˜\u0304\u0308\u0329€™↑↓−∕`;
/** What stands in no title and in no quotation: signs for themselves, accents without a letter, arrows. */
const neverSlanted = '¤¦¨©¬®¯¸¼½¾ʻˆ˚˜\u0304\u0308\u0329↑↓∕';

/** The characters of a face: the Latin range of Google Fonts, in italics without its rarest signs. */
export function charactersOf(style: WebFontStyle): string {
  if (style === 'normal') return everyCharacter;
  return [...everyCharacter].filter((character) => !neverSlanted.includes(character)).join('');
}

/**
 * Makes a face of the site from the variable font of the npm package: the weights, characters and features that are in
 * use, the outlines as they are. Its licence keeps the name of the original for the original, so it is named anew.
 */
export async function makeWebFont(style: WebFontStyle): Promise<Buffer> {
  const { resolve } = createRequire(import.meta.url);
  const source = resolve(`@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-${style}.woff2`);
  const text = charactersOf(style);
  const narrow = await subsetFont(readFileSync(source), text, {
    targetFormat: 'sfnt',
    variationAxes: { wght: weights },
    // Accents without a letter are set in upright text only.
    keepFeatures: style === 'normal' ? features : features.filter((name) => !['ccmp', 'mark', 'mkmk'].includes(name)),
    dropTables: ['STAT'],
  });
  const tables = readTables(narrow);
  tables.set('name', nameAnew(tables, style));
  return subsetFont(writeTables(narrow, tables), text, { targetFormat: 'woff2', preserveNameIds: [13, 14] });
}

function nameAnew(tables: ReadonlyMap<string, Buffer>, style: WebFontStyle): Buffer {
  const family = 'Vitrine Serif';
  const kind = style === 'normal' ? 'Regular' : 'Italic';
  return writeNames({
    0: '© 2014 - 2021 Adobe Systems Incorporated (http://www.adobe.com/), with Reserved Font Name ‘Source’.',
    1: family,
    2: kind,
    4: `${family} ${kind}`,
    6: `VitrineSerif-${kind}`,
    13: 'This Font Software is licensed under the SIL Open Font License, Version 1.1.',
    14: 'https://openfontlicense.org',
    // The only axis gives the number of its name.
    [axisName(tables.get('fvar')!)]: 'Weight',
  });
}

/** The number of the name of the first axis, after the header, its tag, three values of four bytes, and its flags. */
function axisName(fvar: Buffer): number {
  return fvar.readUInt16BE(fvar.readUInt16BE(4) + 18);
}

function range(from: number, to: number): string {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));
}
