import type { Page } from '@playwright/test';
import { readBuiltPages } from './built-pages.ts';
import { expect, test } from './test.ts';

// The sample's list: by year, in English. Every paper has a page of its own, so the pages count them.
const total = readBuiltPages('sample').filter(({ path }) => /^publications\/(?!by-)./.test(path)).length;

const shown = (page: Page) => page.locator('.publications > li:visible');
const search = (page: Page) => page.getByRole('searchbox');
const topic = (page: Page, name: string) => page.getByText(name, { exact: true }).and(page.locator('label *'));

test('the list is whole before anybody filters', async ({ page }) => {
  expect(total).toBeGreaterThan(12);
  await page.goto('./publications/');
  await expect(shown(page)).toHaveCount(total);
  await expect(page.getByRole('status')).toBeEmpty();
});

test('a name without its accent finds the name with it, and the count is announced', async ({ page }) => {
  await page.goto('./publications/');
  await search(page).fill('segre');
  const authors = page.locator('.publications > li:visible .authors');
  // With Emilio Segrè: the fission products of 1940 and the xenons of 1945.
  await expect(authors).toHaveText([/E\. Segrè/, /E\. Segrè/]);
  await expect(page.getByRole('status')).toHaveText(`2 of ${total} publications`);
  await expect(page.locator('[data-group]:visible')).toHaveCount(2);
  await search(page).fill('SEGRÈ');
  await expect(authors).toHaveCount(2);
});

test('words may stand in any order and in any field', async ({ page }) => {
  await page.goto('./publications/');
  await search(page).fill('1957 parity ambler');
  await expect(
    page.getByRole('link', { name: 'Experimental Test of Parity Conservation in Beta Decay' }),
  ).toBeVisible();
  expect(await shown(page).count()).toBeLessThan(total);
});

test('a topic shows its papers, and a search within it fewer', async ({ page }) => {
  await page.goto('./publications/');
  await topic(page, 'Fission products and neutrons').click();
  await expect(page.getByRole('status')).toHaveText(/^\d+ of/);
  const ofTopic = await shown(page).count();
  expect(ofTopic).toBeGreaterThan(2);
  expect(ofTopic).toBeLessThan(total);
  await expect(page).toHaveURL(/\?topic=fission-neutrons$/);
  await search(page).fill('xenons');
  await expect(shown(page)).toHaveCount(1);
  await expect(page).toHaveURL(/\?q=xenons&topic=fission-neutrons$/);
  await topic(page, 'Parity').click();
  await expect(shown(page)).toHaveCount(0);
});

test('the address bar holds the state: for a reload, for a link, and for the way back', async ({ page, served }) => {
  await page.goto('./publications/');
  await topic(page, 'Fission products and neutrons').click();
  await search(page).fill('xenons');
  const address = `${served.url}publications/?q=xenons&topic=fission-neutrons`;
  await expect(page).toHaveURL(address);
  await page.reload();
  await expect(shown(page)).toHaveCount(1);
  await shown(page).locator('.title a').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Radioactive Xenons');
  await page.goBack();
  await expect(page).toHaveURL(address);
  await expect(search(page)).toHaveValue('xenons');
  await expect(page.getByRole('radio', { name: 'Fission products and neutrons' })).toBeChecked();
  await expect(shown(page)).toHaveCount(1);
  await search(page).fill('');
  await topic(page, 'All').click();
  await expect(shown(page)).toHaveCount(total);
  await expect(page).toHaveURL(/\/publications\/$/);
});

test('a search that finds nothing says so and is undone by emptying it', async ({ page }) => {
  await page.goto('./publications/');
  await search(page).fill('zebrafish');
  await expect(shown(page)).toHaveCount(0);
  await expect(page.locator('[data-group]:visible')).toHaveCount(0);
  await expect(page.getByRole('status')).toHaveText(/^Nothing matches/);
  await search(page).fill('');
  await expect(shown(page)).toHaveCount(total);
  await expect(page.getByRole('status')).toBeEmpty();
});

test('an address with a topic that does not exist shows everything', async ({ page }) => {
  await page.goto('./publications/?topic=%22%5D%2C*');
  await expect(page.getByRole('radio', { name: 'All' })).toBeChecked();
  await expect(shown(page)).toHaveCount(total);
});

test('the link from a paper to its topic arrives at the filtered list', async ({ page }) => {
  await page.goto('./publications/?topic=photons-muons');
  await expect(page.getByRole('radio', { name: 'Photon pairs and muonic atoms' })).toBeChecked();
  expect(await shown(page).count()).toBeGreaterThan(0);
  expect(await shown(page).count()).toBeLessThan(total);
});
