import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BuiltPage, isRedirect, readBuiltPages } from './built-pages.ts';
import { siteBase, siteFolder, type SiteName } from './sites.ts';
import { expect, test } from './test.ts';

const gzipped = (text: string | Buffer) => gzipSync(text, { level: 9 }).length;
const pagesOf = (site: SiteName) => readBuiltPages(site).filter((page) => !isRedirect(page));
const both = ['sample', 'chaofan-tao'] as const;

/** Everything that runs on a page: what stands in it and what it loads, once. */
function scriptsOf(site: SiteName, { html }: BuiltPage): Buffer {
  const elements = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];
  const running = elements.filter(([, attributes]) => !/type="application\//.test(attributes!));
  const scripts = running.map(([, attributes, inline]) => {
    const address = attributes!.match(/\ssrc="([^"]*)"/)?.[1];
    return address ? readFileSync(join(siteFolder(site), address.slice(siteBase(site).length))) : Buffer.from(inline!);
  });
  return Buffer.concat(scripts);
}

for (const site of both) {
  test(`the home pages of ${site} fit into one round trip: 14 kB with their styles, gzipped`, () => {
    const homes = pagesOf(site).filter(({ path }) => path === '' || path === 'zh/');
    expect(homes).toHaveLength(2);
    for (const { path, html } of homes) {
      expect(html, 'the styles stand in the page').toMatch(/<style>[\s\S]{1000,}<\/style>/);
      expect.soft(gzipped(html), `/${path}`).toBeLessThanOrEqual(14_000);
    }
  });

  test(`the pages of ${site} carry 2 kB of script at most, gzipped, and 4 kB where the list is filtered`, () => {
    const pages = pagesOf(site);
    expect(pages.length).toBeGreaterThan(40);
    for (const page of pages) {
      const scripts = scriptsOf(site, page);
      expect(scripts.length, `/${page.path} has its theme script`).toBeGreaterThan(50);
      expect(scripts.toString(), `/${page.path} loads nothing more`).not.toMatch(/\bimport\b\s*["'`({*]/);
      const limit = page.path.endsWith('publications/') ? 4_000 : 2_000;
      expect.soft(gzipped(scripts), `/${page.path}`).toBeLessThanOrEqual(limit);
    }
  });

  test(`nothing on a page of ${site} waits for another file before it is drawn`, () => {
    const pages = pagesOf(site);
    expect(pages.length).toBeGreaterThan(40);
    for (const { path, html } of pages) {
      const blocking = html.match(
        /<link\b[^>]*rel="?stylesheet[^>]*>|<script\b(?![^>]*(?:type="module"|\sasync|\sdefer))[^>]*\ssrc=[^>]*>|@import[^;]*;/g,
      );
      expect(blocking ?? [], `/${path}`).toEqual([]);
    }
  });

  test(`the one font that the pages of ${site} ask for at once is the Latin upright, as WOFF2, and it exists`, () => {
    const pages = pagesOf(site);
    expect(pages.length).toBeGreaterThan(40);
    for (const { path, html } of pages) {
      const preloads = html.match(/<link\b[^>]*rel="?preload[^>]*>/g) ?? [];
      expect(preloads, `/${path}`).toHaveLength(1);
      expect(preloads[0]).toMatch(/as="font" type="font\/woff2" crossorigin/);
      const [, address] = preloads[0]!.match(/href="([^"]*latin-wght-normal[^"]*\.woff2)"/)!;
      const file = join(siteFolder(site), address!.slice(siteBase(site).length));
      expect(existsSync(file), file).toBe(true);
      expect(html).toContain(`url(${address})`);
    }
  });
}

for (const path of ['', 'publications/', 'zh/']) {
  test(`nothing on /${path} moves when the font arrives late`, async ({ page }) => {
    let held = 0;
    await page.route('**/*.woff2', async (route) => {
      held++;
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const arrived = page.waitForResponse(/latin-wght-normal.*\.woff2$/);
    await page.goto(`./${path}`, { waitUntil: 'domcontentloaded' });
    const before = await page.evaluate(() => document.fonts.check('1rem "Source Serif 4"'));
    await (await arrived).finished();
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(held, 'the font was held back').toBeGreaterThan(0);
    expect(before, 'the page was drawn before the font came').toBe(false);
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.001);
  });
}
