import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { portfolioNames } from '../gallery/portfolios.ts';
import { chooseHeaviest, readRoutesOf } from '../gallery/routes.ts';
import { findViolations } from './axe.ts';
import { run } from './broken-content.ts';
import { desktop, kindsOf, phone } from './page-kinds.ts';
import { serveFolder } from './serve.ts';
import { differentSites, galleryFolder, galleryUrl, siteBase, siteFolder } from './sites.ts';
import { expect, test } from './test.ts';

test('axe tells what is small, crowded or pale, so that its silence says something', async ({ page }) => {
  await page.setContent(
    `<html lang="en"><title>Bad</title><main><h1>Bad</h1><p style="color: #ccc">Pale</p>
    <button style="width: 9px; height: 9px; padding: 0" aria-label="One"></button><button
    style="width: 9px; height: 9px; padding: 0" aria-label="Two"></button></main></html>`,
  );
  const broken = (await findViolations(page)).map((violation) => violation.split(':')[0]);
  expect(broken).toEqual(expect.arrayContaining(['color-contrast', 'target-size']));
});

/** A page with a fault that only one way of reading it shows, for each of them. */
const planted = `<!doctype html>
<html lang="en"><head><title>Planted</title><link rel="canonical" href="https://example.org/planted/">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
:root { color-scheme: light dark }
body { background: Canvas; color: CanvasText }
button { width: 9px; height: 9px; padding: 0; border: 0 }
@media (forced-colors: active) { .forced { forced-color-adjust: none; color: #ccc; background: #fff } }
@media (forced-colors: none) and (prefers-color-scheme: light) and (width > 800px) { .light { color: #ccc } }
@media (prefers-color-scheme: dark) and (width > 800px) { .dark { color: #444 } }
@media (prefers-color-scheme: light) and (width < 400px) { .phone { color: #ccc } }
@media (prefers-color-scheme: dark) and (width < 400px) { .night { color: #444 } }
</style></head>
<body><main id="content"><h1>Planted</h1>
<p class="light">Light</p><p class="dark">Dark</p><p class="forced">Forced</p><p class="phone">Phone</p><p class="night">Night</p>
<details><summary>More</summary><button aria-label="One"></button><button class="two" aria-label="Two"></button></details>
</main></body></html>
`;

test('npm run accessibility fails for what is wrong in one mode only, and says where and what to do', async () => {
  test.setTimeout(60_000);
  const folder = mkdtempSync(join(tmpdir(), 'vitrine-planted-'));
  writeFileSync(join(folder, 'index.html'), planted);
  const { code, output } = await run(['tests/accessibility/accessibility-cli.ts', '--site', folder], folder);
  rmSync(folder, { recursive: true });
  expect(code, output).toBe(1);
  const told = [...output.matchAll(/^ {2}\/ \((.*)\)\n {4}(.*)\n {6}Fix /gm)].map(
    ([, mode, what]) => `${mode} ${what}`,
  );
  expect(told.sort()).toEqual([
    'dark color-contrast: .dark',
    'forced colours color-contrast: .forced',
    'light color-contrast: .light',
    'phone color-contrast: .phone',
    'phone, dark color-contrast: .night',
    'phone; phone, dark target-size: .two',
    'phone; phone, dark target-size: button[aria-label="One"]',
  ]);
  expect(output).toContain('Element has insufficient color contrast of 1.6');
  expect(output).toMatch(/1 page in 5 modes .* and axe found 7 faults\.\n$/);
});

for (const site of differentSites) {
  test(`axe finds nothing on the pages of ${site}, the longest paper standing for the others`, async ({ page }) => {
    test.setTimeout(120_000);
    const served = await serveFolder(siteFolder(site), siteBase(site));
    await page.setViewportSize(desktop);
    for (const path of kindsOf(site)) {
      await page.goto(served.url + path, { waitUntil: 'domcontentloaded' });
      expect.soft(await findViolations(page), `/${path}`).toEqual([]);
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

for (const name of portfolioNames) {
  test(`axe finds nothing on the heaviest page of each kind of ${name} on a phone, with all folds open, light, dark and in forced colours`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const paths = chooseHeaviest(readRoutesOf(galleryFolder, name)).map(({ path }) => path);
    expect(paths.length, 'home, publications, a paper and 404 at least').toBeGreaterThanOrEqual(4);
    const served = await serveFolder(galleryFolder, new URL(galleryUrl).pathname);
    await page.setViewportSize(phone);
    for (const path of paths) {
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
}
