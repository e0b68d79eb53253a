import type { Page } from '@playwright/test';
import { serveFolder } from './serve.ts';
import { siteBase, siteFolder } from './sites.ts';
import { expect, test } from './test.ts';

/** How many pages the printed document has. */
async function countPages(page: Page): Promise<number> {
  const pdf = await page.pdf();
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** The elements with words of their own that are not dark on white, as `tag.class: colour on ground`. */
function findPale(page: Page): Promise<{ inspected: number; pale: string[] }> {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const levels = (colour: string) => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return canvas.getImageData(0, 0, 1, 1).data;
    };
    const pale: string[] = [];
    let inspected = 0;
    for (const element of document.querySelectorAll<HTMLElement>('body, body *')) {
      if (!element.checkVisibility()) continue;
      inspected++;
      const { color, backgroundColor } = getComputedStyle(element);
      const [red, green, blue] = levels(color);
      const [r, g, b, alpha] = levels(backgroundColor);
      const isDark = Math.max(red!, green!, blue!) <= 0x55;
      const isWhite = alpha === 0 || Math.min(r!, g!, b!) === 255;
      if (!isDark || !isWhite) pale.push(`${element.tagName}.${element.className}: ${color} on ${backgroundColor}`);
    }
    return { inspected, pale };
  });
}

for (const path of ['', 'publications/', 'publications/wu1957experimental/', 'cv/', 'zh/cv/']) {
  test(`/${path} prints black on white without menu and controls, though the reader chose dark`, async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
    await page.goto(`./${path}`);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator(':is(header, footer, nav, search, button, input):visible')).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const { inspected, pale } = await findPale(page);
    expect(inspected).toBeGreaterThan(30);
    expect(pale).toEqual([]);
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  });
}

test('what is folded on the screen is on the paper', async ({ page }) => {
  await page.goto('./research/');
  const works = page.locator('details:not([open]) .publication .title');
  const all = await works.count();
  expect(all).toBeGreaterThan(5);
  await expect(works.first()).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  const drawn = await works.evaluateAll((titles) =>
    titles.filter((title) => title.checkVisibility() && title.getBoundingClientRect().height > 0),
  );
  expect(drawn).toHaveLength(all);
});

test('a folded group of papers prints as many pages as an open one', async ({ page }) => {
  const served = await serveFolder(siteFolder('chaofan-tao'), siteBase('chaofan-tao'));
  await page.goto(`${served.url}publications/`);
  await expect(page.locator('details:not([open])')).toHaveCount(1);
  const folded = await countPages(page);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const open = await countPages(page);
  await page.evaluate(() => document.querySelector('details:last-of-type')!.remove());
  const withoutGroup = await countPages(page);
  expect(folded).toBe(open);
  expect(open).toBeGreaterThan(withoutGroup);
  await served.close();
});

test('a printed CV starts with the name and keeps the whole record', async ({ page }) => {
  await page.goto('./cv/');
  const onScreen = await page.getByRole('heading', { level: 2 }).allTextContents();
  expect(onScreen.length).toBeGreaterThan(5);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading').first()).toHaveText('Chien-Shiung Wu');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(onScreen);
  expect(await countPages(page)).toBeGreaterThan(1);
});
