/** Fonts that a theme can name; `src/node/typst/choose-fonts.ts` says where each is found. */
export type CvFont = 'latinSerif' | 'latinSans' | 'computerModern' | 'eastAsianSerif' | 'signs';

/** A look of the typeset CV: `src/cv/typst/` + its name + `.typ`. */
interface CvThemeRow {
  /** Whose look it is, as the reference says it: `house` is that of the site. */
  look: string;
  /** The fonts for text, and for labels, dates and links; in the order in which a character is looked for in them. */
  fonts: Readonly<Record<'text' | 'label', readonly CvFont[]>>;
}

const computerModern = ['computerModern', 'latinSerif', 'eastAsianSerif', 'signs'] as const;

/** All themes of the CV, the usual one first. What cv.yaml may choose, its reference and the fonts follow from this list. */
export const cvThemes = {
  house: {
    look: 'that of the site',
    fonts: { text: ['latinSerif', 'eastAsianSerif', 'signs'], label: ['latinSans', 'eastAsianSerif', 'signs'] },
  },
  classic: {
    look: 'that of a LaTeX document',
    fonts: { text: computerModern, label: computerModern },
  },
} as const satisfies Record<string, CvThemeRow>;

export type CvTheme = keyof typeof cvThemes;

/** The names of all themes. */
export const cvThemeNames = Object.keys(cvThemes) as [CvTheme, ...CvTheme[]];
