import type { CvTheme } from '#schemas/cv.ts';
import type { FontSource } from '#tools/cv/choose-fonts.ts';

/** The fonts of a theme: for text, and for labels, dates and links. What it looks like is in the `.typ` file of its name. */
export interface ThemeFonts {
  text: readonly FontSource[];
  label: readonly FontSource[];
}

const chinese: FontSource = { package: 'noto-serif-sc', styles: ['normal'], isEastAsian: true };
/** For signs that are in no font for text: arrows, ticks, stars. */
const signs: FontSource[] = [
  { builtIn: 'Libertinus Serif' },
  { builtIn: 'New Computer Modern Math' },
  { builtIn: 'DejaVu Sans Mono' },
];
const serif: FontSource = { package: 'source-serif-4', styles: ['normal', 'italic'] };
const classic: FontSource[] = [{ builtIn: 'New Computer Modern' }, serif, chinese, ...signs];

/** The fonts of each theme. */
export const themeFonts: Record<CvTheme, ThemeFonts> = {
  house: {
    text: [serif, chinese, ...signs],
    label: [{ package: 'source-sans-3', styles: ['normal', 'italic'] }, chinese, ...signs],
  },
  classic: { text: classic, label: classic },
};
