import type { CvFont } from '#tables/cv-themes.ts';
import type { FontSource } from '#tools/typeset/choose-fonts.ts';

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
