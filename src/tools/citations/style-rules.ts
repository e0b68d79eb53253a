import type { CitationStyle } from '#lib/bibliography/citation-styles.ts';

/** How a work must be told to the engine so that it comes out as the style asks. */
export interface StyleRules {
  /** The name of the style in typst 0.14. */
  typst: string;
  /**
   * The engine takes the title of proceedings for that of a special issue in some styles; there a paper is told as a
   * chapter, which those styles write the same way.
   */
  paperAs: 'article' | 'chapter';
  /** What follows the editors where they take the place of authors, in styles where the engine gets that wrong. */
  editors?: { one: string; many: string };
  /** What tells a preprint beside its address. */
  preprint: 'archive' | 'number' | 'both';
  /** What a doctoral dissertation is called. */
  dissertation: string;
  /** How "and others" is written; undefined where the comma depends on how many are named before. */
  others?: string;
  /** Whether a DOI that the engine leaves out is added, as the style's guide asks. */
  addDoi: boolean;
  /** Whether works in Chinese, Japanese or Korean are written with the words of that language. */
  ownWords: boolean;
}

const plain = {
  paperAs: 'article',
  preprint: 'archive',
  dissertation: 'Doctoral dissertation',
  others: ', et al.',
  addDoi: false,
  ownWords: false,
} as const;

export const styleRules: Record<CitationStyle, StyleRules> = {
  apa: { ...plain, typst: 'apa', paperAs: 'chapter', preprint: 'both' },
  ieee: {
    ...plain,
    typst: 'ieee',
    preprint: 'number',
    dissertation: 'Ph.D. dissertation',
    others: undefined,
  },
  chicago: {
    ...plain,
    typst: 'chicago-author-date',
    paperAs: 'chapter',
    dissertation: 'PhD diss.',
    editors: { one: ', ed.', many: ', eds.' },
  },
  mla: { ...plain, typst: 'mla', paperAs: 'chapter', dissertation: 'PhD dissertation' },
  vancouver: { ...plain, typst: 'vancouver', addDoi: true },
  gb: { ...plain, typst: 'gb-7714-2015-numeric', editors: { one: '', many: '' }, ownWords: true },
  nature: { ...plain, typst: 'nature', others: ' <i>et al.</i>', editors: { one: ' (ed.)', many: ' (eds)' } },
};
