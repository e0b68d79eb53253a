import { findViolations } from './axe.ts';
import { readContentPages } from './built-pages.ts';
import { serveFolder } from './serve.ts';
import { differentSites, siteBase, siteFolder, type SiteName } from './sites.ts';
import { expect, test } from './test.ts';

const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 900 };

/** How many kinds of page each site has at least: in both languages, and the page for those who get lost. */
const kindsOfPages: Partial<Record<SiteName, number>> = {
  sample: 15,
  'zhongzhu-zhou': 13,
  'pan-zhou': 9,
  'anhao-zhao': 9,
  'chaofan-lin': 6,
  'chaofan-tao': 9,
};

const isPaper = (path: string) => /publications\/(?!by-)[^/]+\/$/.test(path);

/** Every page but for papers, of which every third stands for the two after it: they are drawn alike, and axe is slow. */
function sampleOf(site: SiteName): string[] {
  const paths = readContentPages(site).map(({ path }) => path);
  const papers = paths.filter(isPaper).filter((_, index) => index % 3 === 0);
  return [...paths.filter((path) => !isPaper(path)), ...papers];
}

/** One address for each kind of page: in each language the longest page of a paper stands for all of them. */
function kindsOf(site: SiteName): string[] {
  const pages = readContentPages(site);
  const longest = ['zh/', 'publications/'].flatMap((prefix) => {
    const papers = pages.filter(({ path }) => path.startsWith(prefix) && isPaper(path));
    return papers.sort((a, b) => b.html.length - a.html.length).slice(0, 1);
  });
  return pages.filter((page) => !isPaper(page.path) || longest.includes(page)).map(({ path }) => path);
}

for (const site of differentSites) {
  test(`axe finds nothing on the pages of ${site}, every third paper among them`, async ({ page }) => {
    test.setTimeout(120_000);
    const served = await serveFolder(siteFolder(site), siteBase(site));
    await page.setViewportSize(desktop);
    const paths = sampleOf(site);
    expect(paths.length).toBeGreaterThan(readContentPages(site).length / 3);
    for (const path of paths) {
      await page.goto(served.url + path, { waitUntil: 'domcontentloaded' });
      expect.soft(await findViolations(page), `/${path}`).toEqual([]);
    }
    await served.close();
  });

  test(`axe finds nothing on any kind of page of ${site}, wide and narrow, light and dark, closed and open`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const kinds = kindsOf(site);
    expect(kinds.length).toBeGreaterThanOrEqual(kindsOfPages[site]!);
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
