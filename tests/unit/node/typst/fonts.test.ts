import { readdirSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { cvThemeNames, cvThemes } from '#cv/typst/themes.ts';
import { readCharacters } from '#node/typst/character-map.ts';
import { chooseFonts, findFonts } from '#node/typst/choose-fonts.ts';
import { readTables } from '#node/typst/convert-font.ts';
import { parseUnicodeRange, readFontPackage } from '#node/typst/font-package.ts';
import { loadCoverage } from '#node/typst/typst.ts';

const findUncovered = await loadCoverage();
const choose = (text: string) => chooseFonts(text, findFonts(cvThemes.house.fonts.text), findUncovered);
const namesOf = async (text: string) => (await choose(text)).families.map(({ name }) => name);

test('every theme has its template and every template of a theme its row', () => {
  const templates = readdirSync('src/cv/typst').filter((file) => file.endsWith('.typ') && file !== 'base.typ');
  expect(templates.toSorted()).toEqual(cvThemeNames.map((name) => `${name}.typ`).toSorted());
});

describe('the range of a font for the web', () => {
  it('has single characters and runs, both ends included', () => {
    const has = parseUnicodeRange('U+0000-00FF, U+0131,U+1f1e9-1f1f5');
    expect([0, 0xff, 0x131, 0x1f1e9].every(has)).toBe(true);
    expect([0x100, 0x130, 0x1f1f6].some(has)).toBe(false);
  });
});

describe('fonts for a text', { timeout: 60_000 }, () => {
  it('are Latin alone for Latin text', async () => {
    const { files, missing } = await choose('Chien-Shiung Wu');
    expect([...files.keys()]).toEqual(['Vitrine source-serif-4 latin']);
    expect(missing).toEqual([]);
  });

  it('are those slices that the text needs', async () => {
    expect(await namesOf('Dvořák β Ё')).toEqual(
      expect.arrayContaining([
        'Vitrine source-serif-4 latin',
        'Vitrine source-serif-4 latin-ext',
        'Vitrine source-serif-4 greek',
        'Vitrine source-serif-4 cyrillic',
      ]),
    );
  });

  it('are Chinese ones only when there is a Chinese character, which then has its own quotation marks', async () => {
    expect((await namesOf('“Parity”')).join()).not.toContain('noto-serif-sc');
    const { files } = await choose('“宇称”');
    const chinese = [...files].filter(([name]) => name.includes('noto-serif-sc'));
    const characters = chinese.map(([, [font]]) => readCharacters(readTables(font!).get('cmap')!));
    for (const character of '“宇称”')
      expect(
        characters.some((has) => has.has(character.codePointAt(0)!)),
        character,
      ).toBe(true);
  });

  it('include those for signs', async () => {
    expect((await choose('✓ → ∈')).missing).toEqual([]);
  });

  it('are told to be missing for characters that none has', async () => {
    expect((await choose('aༀ𒀀\u200B\n')).missing).toEqual(['ༀ', '𒀀']);
  });

  it('have a regular and a semibold weight, upright and italic, each saying so', async () => {
    const fonts = (await choose('a')).files.get('Vitrine source-serif-4 latin')!.map(readTables);
    const weightAndStyle = fonts.map((tables) => [
      tables.get('OS/2')!.readUInt16BE(4),
      tables.get('OS/2')!.readUInt16BE(62) & 1,
    ]);
    expect(weightAndStyle).toEqual([
      [400, 0],
      [600, 0],
      [400, 1],
      [600, 1],
    ]);
    expect(fonts.every((tables) => !tables.has('fvar') && !tables.has('STAT'))).toBe(true);
  });
});

describe('a font package', () => {
  it('says which characters a slice claims, and has no file for a style that it lacks', () => {
    const latin = readFontPackage('noto-serif-sc').find(({ name }) => name === 'latin')!;
    expect(latin.claims(0x41)).toBe(true);
    expect(latin.file('normal')).toMatch(/noto-serif-sc-latin-wght-normal\.woff2$/);
    expect(latin.file('italic')).toBeUndefined();
  });

  it('that is not installed is named', () => {
    expect(() => readFontPackage('no-such-font')).toThrow(
      'The font package @fontsource-variable/no-such-font is not installed. Run `npm ci`.',
    );
  });
});
