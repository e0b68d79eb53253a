import type { Page } from '@playwright/test';
import { type AxeAnswer, askAxe } from '../e2e/axe.ts';
import type { Mode } from './modes.ts';

/**
 * Opens a page in a tab of the mode and asks axe about it.
 * @throws When there is no such page.
 */
export async function readPage(tab: Page, address: string, { opensFolds }: Mode): Promise<AxeAnswer> {
  const response = await tab.goto(address, { waitUntil: 'domcontentloaded' });
  if (!response?.ok()) throw new Error(`${address} answers with ${response?.status()}.`);
  if (opensFolds) {
    await tab.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
  }
  const globe = tab.locator('.globe');
  // It is drawn when the reader comes near.
  if ((await globe.count()) > 0) {
    await globe.scrollIntoViewIfNeeded();
    await tab.locator('.globe[data-drawn]').waitFor();
  }
  return askAxe(tab);
}
