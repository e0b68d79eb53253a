import type { Browser, Page } from '@playwright/test';
import type { Violation } from '../e2e/axe.ts';
import { type Mode, modes } from './modes.ts';
import { readPage } from './read-page.ts';

/** What axe says about a page in one mode. */
export interface Reading {
  path: string;
  mode: string;
  violations: readonly Violation[];
  /** How many rules had something to look at. */
  rules: number;
}

/** One who reads: a tab for each mode. */
export type Reader = readonly { mode: Mode; tab: Page }[];

/** Opens the tabs of a reader. They are kept from page to page, since a tab that has the fonts is quicker than a new one. */
export function openReader(browser: Browser): Promise<Reader> {
  return Promise.all(
    modes.map(async (mode) => ({ mode, tab: await (await browser.newContext(mode.options)).newPage() })),
  );
}

/**
 * Reads pages in every mode, one page per reader at a time.
 * @param url the address that the paths of the pages begin at, with a slash at its end
 * @returns the pages in their order, each in all modes
 * @throws When a page cannot be read, so that every reading was made or none counts.
 */
export async function readPages(readers: readonly Reader[], url: string, paths: readonly string[]): Promise<Reading[]> {
  const readings: Reading[][] = [];
  const waiting = paths.entries();
  // Every reader takes the next page from the same list.
  const work = async (reader: Reader) => {
    for (const [index, path] of waiting) {
      readings[index] = [];
      for (const { mode, tab } of reader)
        readings[index].push({ path, mode: mode.name, ...(await readPage(tab, url + path, mode)) });
    }
  };
  await Promise.all(readers.map(work));
  return readings.flat();
}
