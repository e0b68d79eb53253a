import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { toolCache } from '#model/node/engine.ts';
import type { FontStyle } from '#tools/typeset/font-package.ts';
import { readTables, writeNames, writeTables } from '#tools/typeset/sfnt.ts';
import { writeAtomically } from '#tools/write-atomically.ts';

/** One weight and style of a font file, with some of its characters, under a name of its own. */
export interface FontRequest {
  /** A variable font for the web. */
  file: string;
  family: string;
  weight: number;
  style: FontStyle;
  characters: readonly string[];
}

/** What a converted font depends on beside the file: the code that converts. */
const code = ['convert-font.ts', 'sfnt.ts'].map((name) => readFileSync(join(import.meta.dirname, name)));

/**
 * Turns a variable font for the web into a font that typst reads: one weight, only the characters needed, and a family
 * of its own, because typst would take one file of several that share a name. What was converted once is kept.
 */
export async function convertFont(request: FontRequest): Promise<Buffer> {
  const { file, family, weight, style } = request;
  const source = readFileSync(file);
  const text = [...request.characters].sort().join('');
  const hash = createHash('sha256');
  for (const part of [...code, source, `${family}\0${weight}\0${style}\0${text}`]) hash.update(part);
  const kept = toolCache('fonts', `${hash.digest('base64url').slice(0, 22)}.ttf`);
  if (existsSync(kept)) return readFileSync(kept);
  const instance = await subsetFont(source, text, { targetFormat: 'sfnt', variationAxes: { wght: weight } });
  const font = nameFont(instance, request);
  writeAtomically(kept, font);
  return font;
}

/** Gives a font its family and says what weight and style it is. */
function nameFont(font: Buffer, { family, weight, style }: FontRequest): Buffer {
  const tables = readTables(font);
  // It tells of the axes that are gone.
  tables.delete('STAT');
  const isItalic = style === 'italic';
  const kind = `${weight}${isItalic ? ' Italic' : ''}`;
  const id = `${family}-${weight}${isItalic ? 'Italic' : ''}`.replaceAll(' ', '');
  tables.set('name', writeNames({ 1: family, 2: kind, 4: `${family} ${kind}`, 6: id, 16: family, 17: kind }));
  const os2 = tables.get('OS/2')!;
  os2.writeUInt16BE(weight, 4);
  const isRegular = weight === 400 && !isItalic;
  os2.writeUInt16BE((isItalic ? 0x01 : 0) | (weight >= 600 ? 0x20 : 0) | (isRegular ? 0x40 : 0), 62);
  return writeTables(font, tables);
}
