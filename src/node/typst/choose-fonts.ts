import type { CvFont } from '#cv/typst/themes.ts';
import { readCharacters } from './character-map.ts';
import { convertFont, readTables } from './convert-font.ts';
import { type FontSlice, type FontStyle, readFontPackage } from './font-package.ts';

/** A font that characters are looked for in: from an npm package, or one that typst brings along. */
type FontSource =
  { package: string; styles: readonly FontStyle[]; isEastAsian?: boolean } | { builtIn: string; isEastAsian?: false };

/** A family as the template names it. */
export interface FontFamily {
  name: string;
  isEastAsian: boolean;
}

/** Fonts for a text. */
export interface ChosenFonts {
  /** The files to give to typst, by family. */
  files: Map<string, Buffer[]>;
  /** The families, the first choice first. */
  families: FontFamily[];
  /** Characters that none of them has. */
  missing: string[];
}

const weights = [400, 600] as const;
/** No glyph is drawn for them. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Variation_Selector}]/u;
const eastAsian = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\u3000-\u303F\uFF00-\uFFEF]/u;
/** Punctuation that Latin and Chinese share, and that looks different in each. */
const sharedPunctuation = '‘’“”…—';

/**
 * Chooses fonts for the characters of a text. Only the slices that the text needs are converted, and East Asian ones
 * only when there is such a character.
 * @param sources in the order of preference
 * @param findUncovered which of these characters a family that typst brings along has no glyph for
 */
export async function chooseFonts(
  text: string,
  sources: readonly FontSource[],
  findUncovered: (characters: readonly string[], family: string) => string[],
): Promise<ChosenFonts> {
  const chosen: ChosenFonts = { files: new Map(), families: [], missing: [] };
  const all = [...new Set(text)].filter((character) => !invisible.test(character)).sort();
  const shared = all.filter((character) => sharedPunctuation.includes(character));
  let left = all;
  for (const source of sources) {
    const { isEastAsian = false } = source;
    if (isEastAsian && !left.some((character) => eastAsian.test(character))) continue;
    if ('builtIn' in source) {
      // It may be the first choice of a theme even where nothing is left for it to cover.
      chosen.families.push({ name: source.builtIn, isEastAsian });
      left = findUncovered(left, source.builtIn);
      continue;
    }
    for (const slice of readFontPackage(source.package)) {
      const claims = (character: string) => slice.claims(character.codePointAt(0)!);
      const wanted = [...left, ...(isEastAsian ? shared : [])].filter(claims);
      if (wanted.length === 0) continue;
      // Another stack of fonts may want other characters from the same file: so it holds all that it can.
      const claimed = all.filter(claims);
      const name = `Vitrine ${source.package} ${slice.name}`;
      const files = await convertSlice(slice, name, claimed, source.styles);
      const covered = files[0] ? readCharacters(readTables(files[0]).get('cmap')!) : new Set();
      if (!wanted.some((character) => covered.has(character.codePointAt(0)!))) continue;
      chosen.files.set(name, files);
      chosen.families.push({ name, isEastAsian });
      left = left.filter((character) => !covered.has(character.codePointAt(0)!));
    }
  }
  return { ...chosen, missing: left };
}

async function convertSlice(slice: FontSlice, family: string, characters: string[], styles: readonly FontStyle[]) {
  const wanted = styles.flatMap((style) => {
    const file = slice.file(style);
    return file ? weights.map((weight) => ({ file, family, weight, style, characters })) : [];
  });
  return Promise.all(wanted.map(convertFont));
}

/** The serif of the site. */
export const latinSerif = { package: 'source-serif-4', styles: ['normal', 'italic'] } satisfies FontSource;

/** For labels, dates and links. */
export const latinSans = { package: 'source-sans-3', styles: ['normal', 'italic'] } satisfies FontSource;

export const eastAsianSerif = { package: 'noto-serif-sc', styles: ['normal'], isEastAsian: true } satisfies FontSource;

/** For signs that are in no font for text: arrows, ticks, stars. */
export const signs: readonly FontSource[] = [
  { builtIn: 'Libertinus Serif' },
  { builtIn: 'New Computer Modern Math' },
  { builtIn: 'DejaVu Sans Mono' },
];

/** The fonts that themes name. */
const named: Record<CvFont, readonly FontSource[]> = {
  latinSerif: [latinSerif],
  latinSans: [latinSans],
  computerModern: [{ builtIn: 'New Computer Modern' }],
  eastAsianSerif: [eastAsianSerif],
  signs,
};

/** Where the fonts of a theme are found, in the same order. */
export const findFonts = (names: readonly CvFont[]): FontSource[] => names.flatMap((name) => named[name]);
