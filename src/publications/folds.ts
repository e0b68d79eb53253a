/** How a long list of names is cut, wherever one is shown. */
export interface Fold {
  /** How many names stay. */
  shown: number;
  /** How many more are shown too, rather than to say that there are so few. */
  spare: number;
}

/** Where lists of authors are cut. Pages of papers, CVs and exports name everybody. */
export const folds = {
  /** In lists of publications, where a button shows the others. */
  list: { shown: 10, spare: 3 },
  /** In the picture of a paper: as many names as two lines have room for. */
  picture: { shown: 6, spare: 1 },
  /** In the description of a paper: a search engine shows no more names than this. */
  description: { shown: 6, spare: 1 },
} as const satisfies Record<string, Fold>;

/** Whether the name at a place, counted from 0, is left out of a list of so many. */
export function isFolded(place: number, count: number, { shown, spare }: Fold): boolean {
  return place >= shown && count > shown + spare;
}
