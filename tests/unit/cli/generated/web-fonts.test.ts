import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { describe, expect, test } from 'vitest';
import { charactersOf, makeWebFont, webFonts, type WebFontStyle, weights } from '#cli/generated/make-web-font.ts';
import { readCharacters } from '#node/typst/character-map.ts';
import { readTables } from '#node/typst/convert-font.ts';

const styles = Object.keys(webFonts) as WebFontStyle[];
const committed = (style: WebFontStyle) => readFileSync(join('src/site/styles/fonts', webFonts[style]));
const faces = [...readFileSync('src/site/styles/fonts.css', 'utf8').matchAll(/@font-face \{[^}]*\}/g)]
  .map(([face]) => face)
  .filter((face) => face.includes('url('));

/** The tables of a committed file, which is compressed. */
const tablesOf = async (style: WebFontStyle) =>
  readTables(await subsetFont(committed(style), charactersOf(style), { targetFormat: 'sfnt', preserveNameIds: [13] }));

describe('the fonts of the site', { timeout: 30_000 }, () => {
  test.each(styles)('are made from the npm package: %s', async (style) => {
    const isFresh = (await makeWebFont(style)).equals(committed(style));
    expect(isFresh, `src/site/styles/fonts/${webFonts[style]} is stale. Run: npm run fonts`).toBe(true);
  });

  test('have at most 60,000 bytes together, and 36,000 the one that comes first', () => {
    expect(committed('normal').length).toBeLessThanOrEqual(36_000);
    expect(committed('normal').length + committed('italic').length).toBeLessThanOrEqual(60_000);
  });

  test.each(styles)('have the letters of Western Europe, figures and punctuation: %s', async (style) => {
    const has = readCharacters((await tablesOf(style)).get('cmap')!);
    const needed = 'azAZ09ÀÿÆæÐðÞþßŒœØøÅåÑñÇç¡¿«»‹›“”‘’„‚–—…·×±°µ²³ªº§€';
    expect([...needed].filter((character) => !has.has(character.codePointAt(0)!))).toEqual([]);
  });

  test.each(styles)(
    'do not bear the name that their licence reserves, and say what the licence is: %s',
    async (style) => {
      const name = (await tablesOf(style)).get('name')!.swap16().toString('utf16le');
      expect(name).toContain('Vitrine Serif');
      expect(name.replaceAll('Reserved Font Name ‘Source’', '')).not.toContain('Source');
      expect(name).toContain('SIL Open Font License');
      expect(readFileSync('src/site/styles/fonts/ofl.txt', 'utf8')).toContain('SIL OPEN FONT LICENSE Version 1.1');
    },
  );

  test('are offered for the weights they have, all for the same, so that Ł is of the same font as a', () => {
    expect(faces.length).toBeGreaterThanOrEqual(4);
    const stated = faces.map((face) => /font-weight: (.*);/.exec(face)?.[1]);
    expect(new Set(stated)).toEqual(new Set([`${weights.min} ${weights.max}`]));
  });

  test('have every weight that the styles ask for', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(css|astro)$/.test(file),
    );
    const asked = files.flatMap((file) =>
      [...readFileSync(join('src', file), 'utf8').matchAll(/font-weight: (\d+);/g)].map(([, weight]) => Number(weight)),
    );
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((weight) => weight < weights.min || weight > weights.max)).toEqual([]);
  });
});
