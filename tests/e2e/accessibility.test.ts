import { findViolations } from './axe.ts';
import { readContentPages } from './built-pages.ts';
import { desktop, isPaper, kindsOf, phone } from './page-kinds.ts';
import { serveFolder } from './serve.ts';
import { differentSites, siteBase, siteFolder, type SiteName } from './sites.ts';
import { expect, test } from './test.ts';

/** Every page but for papers, of which every eighth stands for those after it: they are drawn alike, and axe is slow. */
function sampleOf(site: SiteName): string[] {
  const paths = readContentPages(site).map(({ path }) => path);
  const papers = paths.filter(isPaper).filter((_, index) => index % 8 === 0);
  return [...paths.filter((path) => !isPaper(path)), ...papers];
}

test('axe tells what is small, crowded or pale, so that its silence says something', async ({ page }) => {
  await page.setContent(
    `<html lang="en"><title>Bad</title><main><h1>Bad</h1><p style="color: #ccc">Pale</p>
    <button style="width: 9px; height: 9px; padding: 0" aria-label="One"></button><button
    style="width: 9px; height: 9px; padding: 0" aria-label="Two"></button></main></html>`,
  );
  const broken = (await findViolations(page)).map((violation) => violation.split(':')[0]);
  expect(broken).toEqual(expect.arrayContaining(['color-contrast', 'target-size']));
});

for (const site of differentSites) {
  test(`axe finds nothing on the pages of ${site}, every eighth paper among them`, async ({ page }) => {
    test.setTimeout(120_000);
    const served = await serveFolder(siteFolder(site), siteBase(site));
    await page.setViewportSize(desktop);
    const paths = sampleOf(site);
    expect(paths.length).toBeGreaterThan(readContentPages(site).length / 4);
    for (const path of paths) {
      await page.goto(served.url + path, { waitUntil: 'domcontentloaded' });
      expect.soft(await findViolations(page), `/${path}`).toEqual([]);
    }
    await served.close();
  });

  test(`axe finds nothing on any kind of page of ${site} on a phone, with all folds open, light, dark and in forced colours`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const served = await serveFolder(siteFolder(site), siteBase(site));
    await page.setViewportSize(phone);
    for (const path of kindsOf(site)) {
      await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'none' });
      await page.goto(served.url + path, { waitUntil: 'domcontentloaded' });
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect.soft(await findViolations(page), `/${path} narrow, dark and open`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
      expect.soft(await findViolations(page, ['color-contrast']), `/${path} narrow, light and open`).toEqual([]);
      await page.emulateMedia({ forcedColors: 'active' });
      expect.soft(await findViolations(page, ['color-contrast']), `/${path} in forced colours`).toEqual([]);
    }
    await served.close();
  });

  test(`no kind of page of ${site} is wider than a phone of 320 pixels, open or closed`, async ({ page }) => {
    const served = await serveFolder(siteFolder(site), siteBase(site));
    await page.setViewportSize({ width: 320, height: 700 });
    for (const path of kindsOf(site)) {
      await page.goto(served.url + path, { waitUntil: 'domcontentloaded' });
      const width = () => page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(await width(), `/${path}`).toBeLessThanOrEqual(320);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect.soft(await width(), `/${path} open`).toBeLessThanOrEqual(320);
    }
    await served.close();
  });
}
