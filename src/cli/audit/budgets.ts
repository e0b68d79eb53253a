/**
 * What a page may weigh, in bytes, gzipped with level 9 as a server sends it.
 *
 * A first connection carries about 14 kB before the server waits for an answer, so a page of that size is there after
 * one round trip, with its styles, which stand in it. Not every page can be: a list of three hundred papers is as long
 * as it is. So the budget tells the words of an author from what the engine puts around them:
 *
 * - **frame** is the page without what stands in `<main>` and without the data about it in the head: at most 8 kB.
 * - **words** are what no engine could leave out: the text of `<main>`, the addresses and names in its attributes, its
 *   formulas, and the data about it in the head.
 * - A page whose words take at most 4 kB fits: it weighs at most 14 kB, and so does a home page, which shows a choice.
 *   One that lists all publications, as `home: { publications: all }` asks, is a long text like any list.
 * - A longer page weighs at most 8 kB and one and a half times its words; and its **opening**, everything up to the first
 *   2,500 characters a reader sees in `<main>` (more than a screen; a Chinese character counts as two), is within the first 14 kB, so that the rest can
 *   stream in while it is read.
 */
export const budgets = {
  page: 14_000,
  frame: 8_000,
  /** Bytes of page for each byte of words. */
  perWord: 1.5,
  openingCharacters: 2_500,
  /** Scripts that run on a page with what they load: on text, where a list is filtered, and the globe with its land. */
  script: { text: 2_000, list: 4_000, globe: 8_000 },
  /**
   * All fonts that are asked for before the page is drawn, all that have the letter a, upright and slanted, and each
   * that is asked for by other characters. Fonts are compressed.
   */
  fonts: 60_000,
  /** How many pixels a picture may have for each pixel it is drawn on. */
  pictureDensity: 2,
  /** A PNG of at most this size is as good as anything. */
  smallPng: 10_000,
} as const;

/** What a page may weigh as a whole, by its words; less where it shows a choice. */
export function pageLimit(words: number, isChoice: boolean): number {
  if (isChoice) return budgets.page;
  return Math.max(budgets.page, Math.round(budgets.frame + budgets.perWord * words));
}
