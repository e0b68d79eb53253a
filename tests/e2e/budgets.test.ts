import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BuiltPage, readContentPages } from './built-pages.ts';
import { differentSites, siteBase, siteFolder, type SiteName } from './sites.ts';
import { expect, test } from './test.ts';

const gzipped = (text: string | Buffer) => gzipSync(text, { level: 9 }).length;

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

/** What a home page may weigh in bytes, gzipped: one round trip. */
const homeBudget = 14_000;

for (const site of differentSites) {
  test(`the home pages of ${site} weigh ${homeBudget} bytes at most with their styles, gzipped`, () => {
    const homes = readContentPages(site).filter(({ path }) => path === '' || path === 'zh/');
    expect(homes.length).toBeGreaterThanOrEqual(1);
    for (const { path, html } of homes) {
      expect(html, 'the styles stand in the page').toMatch(/<style>[\s\S]{1000,}<\/style>/);
      expect.soft(gzipped(html), `/${path}`).toBeLessThanOrEqual(homeBudget);
    }
  });

  test(`the pages of ${site} carry 2 kB of script at most, gzipped, and 4 kB where the list is filtered`, () => {
    for (const page of readContentPages(site)) {
      const scripts = scriptsOf(site, page);
      expect(scripts.length, `/${page.path} has its theme script`).toBeGreaterThan(50);
      // The globe is fetched when the reader comes near it; its own test measures it.
      const others = scripts.toString().replace(/\bimport\(`\.\/mount-globe\.[\w-]+\.js`\)/, '');
      expect(others, `/${page.path} loads nothing more`).not.toMatch(/\bimport\b\s*["'`({*]/);
      const limit = page.path.endsWith('publications/') ? 4_000 : 2_000;
      expect.soft(gzipped(scripts), `/${page.path}`).toBeLessThanOrEqual(limit);
    }
  });

  test(`nothing on a page of ${site} waits for another file before it is drawn`, () => {
    for (const { path, html } of readContentPages(site)) {
      const blocking = html.match(
        /<link\b[^>]*rel="?stylesheet[^>]*>|<script\b(?![^>]*(?:type="module"|\sasync|\sdefer))[^>]*\ssrc=[^>]*>|@import[^;]*;/g,
      );
      expect(blocking ?? [], `/${path}`).toEqual([]);
    }
  });

  test(`the one font that the pages of ${site} ask for at once is the Latin upright, as WOFF2, and it exists`, () => {
    for (const { path, html } of readContentPages(site)) {
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
