import { describe, expect, test } from 'vitest';
import { checkFonts, findUsedFonts, measureFonts, parseRanges } from '#cli/audit/fonts.ts';
import { makePage, makeSite } from './made-site.ts';

const face = (name: string, range: string, more = '') =>
  `@font-face{font-family:Serif;src:url(/lab/_astro/${name}.woff2)format("woff2");font-display:optional;unicode-range:${range}${more}}`;
const styles = `<style>${face('latin', 'U+0000-00FF,U+2000-206F')}${face('italic', 'U+0000-00FF', ';font-style:italic')}${face('greek', 'U+370-3FF')}@font-face{font-family:Fallback;src:local(Georgia)}</style>`;
const preload = (name: string) =>
  `<link rel="preload" href="/lab/_astro/${name}.woff2" as="font" type="font/woff2" crossorigin>`;
const site = (size = 30_000) =>
  makeSite(
    Object.fromEntries(['latin', 'italic', 'greek'].map((name) => [`_astro/${name}.woff2`, Buffer.alloc(size)])),
  );
const names = (main: string) =>
  findUsedFonts(makePage({ head: styles, main }), site()).map(({ face: { url } }) => url.match(/(\w+)\.woff2/)![1]);

describe('the fonts of a page', () => {
  test('are those whose characters are on it', () => {
    expect(names('<p>Beta decay</p>')).toEqual(['latin']);
    expect(names('<p>β decay</p>')).toEqual(['latin', 'greek']);
    expect(names('<p>Beta <em>decay</em></p>')).toEqual(['latin', 'italic']);
  });

  test('are not asked for by what is not drawn', () => {
    expect(names('<template><i>decay</i> β</template><script>"β"</script>')).toEqual(['latin']);
    const titled = makePage({ head: `<title>β decay</title>${styles}` });
    expect(findUsedFonts(titled, site()).map(({ face: { url } }) => url)).toEqual(['/lab/_astro/latin.woff2']);
  });

  test('are measured as files, those that come at once and all', () => {
    const page = makePage({ head: styles + preload('latin'), main: '<p>Beta <em>decay</em></p>' });
    expect(measureFonts(page, site())).toEqual({ first: 30_000, all: 60_000 });
    expect(checkFonts(page, site())).toEqual([]);
  });

  test('have ranges that are written in three ways', () => {
    expect(parseRanges('U+0131, U+2000-206F, u+4??')).toEqual([
      [0x131, 0x131],
      [0x2000, 0x206f],
      [0x400, 0x4ff],
    ]);
  });
});

describe('a font is told when it', () => {
  const told = (head: string, main = '<p>Beta decay</p>', size?: number) =>
    checkFonts(makePage({ head, main }), site(size)).map(({ code, message, hint }) => [code, message, hint]);

  test('has too many bytes, alone or with the others that come at once', () => {
    expect(told(styles + preload('latin'), undefined, 60_001)).toEqual([
      [
        'fonts-too-heavy',
        'The fonts that are asked for before the page is drawn have 60,001 bytes, 1 more than the 60,000 allowed.',
        'Preload the one face that most of the first screen is set in, and let the others come when their text does.',
      ],
      [
        'latin-fonts-too-heavy',
        'The fonts that every text in Latin letters is set in have 60,001 bytes, 1 more than the 60,000 allowed.',
        'Leave out weights, features and characters that nothing is set in, as `npm run fonts` does.',
      ],
    ]);
    expect(told(styles, '<p>Beta <i>decay</i></p>', 30_001).map(([code]) => code)).toEqual(['latin-fonts-too-heavy']);
    const both = told(styles + preload('latin') + preload('greek'), '<p>β decay</p>', 30_001);
    expect(both.map(([code]) => code)).toEqual(['fonts-too-heavy']);
  });

  test('has too many bytes for the characters of one script', () => {
    const greek = makeSite({ '_astro/greek.woff2': Buffer.alloc(60_001) });
    expect(checkFonts(makePage({ head: styles, main: '<p>β</p>' }), greek)).toMatchObject([
      {
        code: 'font-too-heavy',
        message: 'The font greek.woff2 has 60,001 bytes, 1 more than the 60,000 allowed.',
        hint: 'Take a subset of it with the characters of one script, in WOFF2, as `src/site/styles/fonts.css` does.',
      },
    ]);
  });

  test('is asked for at once and not used in what a reader sees first', () => {
    const late = `<p>${'Beta decay. '.repeat(250)}</p><p>β</p>`;
    const unused = [
      'preload-unused',
      'The page asks at once for the font greek.woff2, and no character that a reader sees first is set in it.',
      'Take the `<link rel="preload">` out of this page.',
    ];
    expect(told(styles + preload('greek'), late)).toEqual([unused]);
    expect(told(styles + preload('greek'), '<p>β</p>')).toEqual([]);
    expect(told(styles + preload('gone'))[0]![0]).toBe('preload-unused');
  });

  test('replaces text that is already on the screen', () => {
    expect(told(styles.replaceAll('optional', 'swap'))[0]).toEqual([
      'font-moves-text',
      'The font latin.woff2 has `font-display: swap`, so lines break anew when it arrives and text moves under the reader’s eyes.',
      'Write `font-display: optional`.',
    ]);
  });
});
