import { findViolations } from './axe.ts';
import { readSitemap } from './built-pages.ts';
import { serveFolder } from './serve.ts';
import { siteBase, siteFolder, sites } from './sites.ts';
import { expect, test } from './test.ts';

const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 900 };

/** The addresses that a reader can reach, relative to the base, and the page for those who get lost. */
const routesOf = (site: 'sample' | 'chaofan-tao') => [
  ...readSitemap(site).map((address) => address.slice(sites[site].url.length)),
  '404.html',
];
/** One paper stands for all where a page is looked at more than once. */
const isOneOfItsKind = (path: string) =>
  !/publications\/./.test(path) || /(wu1957experimental|xu2026swingarena)\/$/.test(path);

for (const site of ['sample', 'chaofan-tao'] as const) {
  test(`axe finds nothing on any page of ${site}`, async ({ page }) => {
    test.setTimeout(120_000);
    const routes = routesOf(site);
    expect(routes.length).toBeGreaterThan(40);
    const served = await serveFolder(siteFolder(site), siteBase(site));
    await page.setViewportSize(desktop);
    for (const path of routes) {
      await page.goto(served.url + path, { waitUntil: 'domcontentloaded' });
      expect.soft(await findViolations(page), `/${path}`).toEqual([]);
    }
    await served.close();
  });

  test(`axe finds nothing on any kind of page of ${site}, wide and narrow, light and dark, closed and open`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const kinds = routesOf(site).filter(isOneOfItsKind);
    expect(kinds.length).toBeGreaterThanOrEqual(site === 'sample' ? 15 : 9);
    const served = await serveFolder(siteFolder(site), siteBase(site));
    for (const path of kinds) {
      await page.setViewportSize(desktop);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.goto(served.url + path, { waitUntil: 'domcontentloaded' });
      expect.soft(await findViolations(page, ['color-contrast']), `/${path} wide and dark`).toEqual([]);

      await page.setViewportSize(phone);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect.soft(await findViolations(page), `/${path} narrow, dark and open`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
      expect.soft(await findViolations(page, ['color-contrast']), `/${path} narrow, light and open`).toEqual([]);
    }
    await served.close();
  });
}

test('no page is wider than a phone of 320 pixels', async ({ page }) => {
  const routes = routesOf('sample').filter(isOneOfItsKind);
  expect(routes.length).toBeGreaterThanOrEqual(15);
  await page.setViewportSize({ width: 320, height: 700 });
  for (const path of routes) {
    await page.goto(`./${path}`, { waitUntil: 'domcontentloaded' });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(width, `/${path}`).toBeLessThanOrEqual(320);
  }
});
