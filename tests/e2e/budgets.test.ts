import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { auditSite } from '#cli/audit/audit-site.ts';
import { budgets } from '#cli/audit/budgets.ts';
import { measureScripts } from '#cli/audit/head-and-scripts.ts';
import { readBuiltSite } from '#cli/audit/read-site.ts';
import { readContentPages } from './built-pages.ts';
import { recordShifts } from './record-shifts.ts';
import { differentSites, siteBase, siteFolder, sites } from './sites.ts';
import { expect, test } from './test.ts';

for (const site of differentSites) {
  test(`every page of ${site} is within its budgets, asks nobody else and waits for nothing`, () => {
    const built = readBuiltSite(siteFolder(site))!;
    expect(built.url).toBe(sites[site].url);
    expect(built.pages.map(({ path }) => path)).toEqual(readContentPages(site).map(({ path }) => path));
    const { rows, problems } = auditSite(built);
    expect(problems).toEqual([]);
    const home = rows.find(({ kind }) => kind === 'home')!;
    expect(home.page.size, 'it was weighed').toBeGreaterThan(5000);
    // The home page of Chaofan Tao lists every paper, as a list does.
    expect(home.page.limit > budgets.page).toBe(site === 'chaofan-tao');
    expect(home.fonts.size, 'its font was found').toBeGreaterThan(20_000);
  });

  test(`the styles of ${site} stand in its pages, and so does the script for the theme`, () => {
    const built = readBuiltSite(siteFolder(site))!;
    for (const page of built.pages) {
      expect(page.html, `/${page.path}`).toMatch(/<style>[\s\S]{1000,}<\/style>/);
      expect(measureScripts(page, built).size, `/${page.path}`).toBeGreaterThan(50);
    }
  });

  test(`the pages of ${site} load later only the globe, and only where there is one`, () => {
    for (const { path, html } of readContentPages(site)) {
      const inline = [...html.matchAll(/<script\b(?![^>]*type="application\/)[^>]*>([\s\S]*?)<\/script>/g)];
      expect(inline.map(([, code]) => code).join('\n'), `/${path}`).not.toMatch(/\bimport\b\s*["'`({*]/);
      const loaded = [...html.matchAll(/<script\b[^>]*\ssrc="([^"]*)"/g)].map(([, address]) => address);
      const hasGlobe = html.includes('<figure class="globe"');
      expect(
        loaded.some((address) => /globe/i.test(address!)),
        `/${path}`,
      ).toBe(hasGlobe);
    }
  });

  test(`the one font that the pages of ${site} ask for at once is the Latin upright, as WOFF2, and it exists`, () => {
    for (const { path, html } of readContentPages(site)) {
      const preloads = html.match(/<link\b[^>]*rel="?preload[^>]*>/g) ?? [];
      expect(preloads, `/${path}`).toHaveLength(1);
      expect(preloads[0]).toMatch(/as="font" type="font\/woff2" crossorigin/);
      const [, address] = preloads[0]!.match(/href="([^"]*serif\.[^"]*\.woff2)"/)!;
      const file = join(siteFolder(site), address!.slice(siteBase(site).length));
      expect(existsSync(file), file).toBe(true);
      expect(html).toContain(`url(${address})`);
    }
  });
}

test('the budgets are those that were promised', () => {
  expect(budgets).toMatchObject({ page: 14_000, script: { text: 2000, list: 4000, globe: 8000 }, fonts: 60_000 });
});

for (const path of ['', 'publications/', 'zh/']) {
  test(`nothing on /${path} moves when the font arrives late`, async ({ page }) => {
    let held = 0;
    await page.route('**/*.woff2', async (route) => {
      held++;
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    const sumShifts = await recordShifts(page);
    const arrived = page.waitForResponse(/\/serif\..*\.woff2$/);
    await page.goto(`./${path}`, { waitUntil: 'domcontentloaded' });
    const before = await page.evaluate(() => document.fonts.check('1rem "Source Serif 4"'));
    await (await arrived).finished();
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(held, 'the font was held back').toBeGreaterThan(0);
    expect(before, 'the page was drawn before the font came').toBe(false);
    expect(await sumShifts()).toBeLessThan(0.001);
  });
}
