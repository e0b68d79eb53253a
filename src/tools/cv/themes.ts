import type { CvTheme } from '#schemas/cv.ts';
import type { FontSource } from '#tools/typeset/choose-fonts.ts';
import { eastAsianSerif, latinSans, latinSerif, signs } from '#tools/typeset/font-sources.ts';

/** The fonts of a theme: for text, and for labels, dates and links. What it looks like is in the `.typ` file of its name. */
export interface ThemeFonts {
  text: readonly FontSource[];
  label: readonly FontSource[];
}

const classic: FontSource[] = [{ builtIn: 'New Computer Modern' }, latinSerif, eastAsianSerif, ...signs];

/** The fonts of each theme. */
export const themeFonts: Record<CvTheme, ThemeFonts> = {
  house: {
    text: [latinSerif, eastAsianSerif, ...signs],
    label: [latinSans, eastAsianSerif, ...signs],
  },
  classic: { text: classic, label: classic },
};
