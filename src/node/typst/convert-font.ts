import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { toolCache } from '#model/node/project.ts';
import { keptFiles } from '#node/cache.ts';
import type { FontStyle } from './font-package.ts';

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
const code = readFileSync(import.meta.filename, 'utf8');

/**
 * Turns a variable font for the web into a font that typst reads: one weight, only the characters needed, and a family
 * of its own, because typst would take one file of several that share a name. What was converted once is cached.
 */
export async function convertFont(request: FontRequest): Promise<Buffer> {
  const { file, family, weight, style } = request;
  const source = readFileSync(file);
  const text = [...request.characters].sort().join('');
  const kept = keptFiles(toolCache('fonts'), '.ttf', code);
  const name = kept.nameOf([createHash('sha256').update(source).digest('hex'), family, weight, style, text]);
  if (kept.has(name)) return readFileSync(kept.pathOf(name));
  const instance = await subsetFont(source, text, { targetFormat: 'sfnt', variationAxes: { wght: weight } });
  const font = nameFont(instance, request);
  kept.keep(name, font);
  return font;
}

/** Gives a font its family and says what weight and style it is. */
function nameFont(font: Buffer, { family, weight, style }: FontRequest): Buffer {
  const tables = readTables(font);
  // It describes the axes that are gone.
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

/** The tables of a TrueType or OpenType font by their tags. */
export type FontTables = Map<string, Buffer>;

/** Reads the tables of a font. */
export function readTables(font: Buffer): FontTables {
  const count = font.readUInt16BE(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const record = 12 + 16 * index;
      const start = font.readUInt32BE(record + 8);
      const length = font.readUInt32BE(record + 12);
      return [font.toString('latin1', record, record + 4), Buffer.from(font.subarray(start, start + length))];
    }),
  );
}

/** Writes a font from its tables. */
export function writeTables(version: Buffer, tables: FontTables): Buffer {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const power = Math.floor(Math.log2(sorted.length));
  const header = Buffer.alloc(12 + 16 * sorted.length);
  version.copy(header, 0, 0, 4);
  header.writeUInt16BE(sorted.length, 4);
  header.writeUInt16BE(2 ** power * 16, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE((sorted.length - 2 ** power) * 16, 10);
  const parts = [header];
  let offset = header.length;
  for (const [index, [tag, table]] of sorted.entries()) {
    // The font as a whole has a checksum too, which is left at zero: nobody reads it, and it is not part of its own.
    if (tag === 'head') table.writeUInt32BE(0, 8);
    const padded = Buffer.alloc(Math.ceil(table.length / 4) * 4);
    table.copy(padded);
    const record = 12 + 16 * index;
    header.write(tag, record, 'latin1');
    header.writeUInt32BE(checksum(padded), record + 4);
    header.writeUInt32BE(offset, record + 8);
    header.writeUInt32BE(table.length, record + 12);
    parts.push(padded);
    offset += padded.length;
  }
  return Buffer.concat(parts);
}

function checksum(padded: Buffer): number {
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}

/** A `name` table with these texts by their numbers, for Windows in English, which everybody reads. */
export function writeNames(names: Record<number, string>): Buffer {
  const entries = Object.entries(names).map(
    ([id, text]) => [Number(id), Buffer.from(text, 'utf16le').swap16()] as const,
  );
  const start = 6 + 12 * entries.length;
  const header = Buffer.alloc(start);
  header.writeUInt16BE(entries.length, 2);
  header.writeUInt16BE(start, 4);
  let offset = 0;
  for (const [index, [id, text]] of entries.entries()) {
    for (const [at, value] of [3, 1, 0x409, id, text.length, offset].entries())
      header.writeUInt16BE(value, 6 + 12 * index + 2 * at);
    offset += text.length;
  }
  return Buffer.concat([header, ...entries.map(([, text]) => text)]);
}
