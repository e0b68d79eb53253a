import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Page } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { findAddresses, findLinks } from './addresses.ts';
import { findViolations } from './axe.ts';
import { readSitemap } from './built-pages.ts';
import { findAnswer, serveFolder } from './serve.ts';
import { galleryFolder, galleryUrl, portfolioNames } from './sites.ts';
import { expect, test as base } from './test.ts';

const basePath = new URL(galleryUrl).pathname;
const inGallery = ['sample-under-base', ...portfolioNames] as const;
const cover = readFileSync(`${galleryFolder}/index.html`, 'utf8');

const test = base.extend<{ gallery: Page }>({
  gallery: async ({ page }, use) => {
    const served = await serveFolder(galleryFolder, basePath);
    await page.goto(served.url);
    await use(page);
    await served.close();
  },
});

test('the cover leads to six sites, each by the name of its owner', async ({ gallery }) => {
  const links = gallery.locator('.gallery h2').getByRole('link');
  await expect(links).toHaveCount(6);
  for (let index = 0; index < 6; index++) {
    const name = (await links.nth(index).textContent())!;
    await links.nth(index).click();
    await expect(gallery.getByRole('heading', { level: 1 })).toContainText(name);
    await gallery.goBack();
  }
});

test('the cover names the languages of each site, and each leads to its home page in that language', async ({
  gallery,
}) => {
  const languages = await gallery.locator('.gallery > li').evaluateAll((all) =>
    all.map((entry) =>
      [...entry.querySelectorAll<HTMLAnchorElement>('a[hreflang]')].map(({ hreflang, textContent, href }) => ({
        hreflang,
        name: textContent,
        href,
      })),
    ),
  );
  const two = ['English', '中文'];
  expect(languages.map((entry) => entry.map(({ name }) => name))).toEqual([
    two,
    two,
    ['English'],
    ['English'],
    ['English'],
    two,
  ]);
  for (const { href, hreflang } of languages.flat()) {
    await gallery.goto(href, { waitUntil: 'domcontentloaded' });
    await expect(gallery.locator('html')).toHaveAttribute('lang', hreflang);
  }
});

test('the Tab key goes from one link on the cover to the next, past the pictures', async ({ gallery }) => {
  await expect(gallery.locator('iframe')).toHaveCount(6);
  const links = await gallery.locator('main a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links.length).toBeGreaterThanOrEqual(6);
  const stops: (string | null)[] = [];
  for (let count = 0; count < links.length; count++) {
    await gallery.keyboard.press('Tab');
    stops.push(await gallery.evaluate(() => document.activeElement?.getAttribute('href') ?? null));
  }
  expect(stops).toEqual(links);
  await expect(gallery.locator('.gallery a:focus')).toHaveCSS('outline-style', 'solid');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the cover, ${colorScheme}, wide and narrow`, async ({ gallery }) => {
    await gallery.emulateMedia({ colorScheme });
    for (const width of [1280, 390]) {
      await gallery.setViewportSize({ width, height: 844 });
      expect(await findViolations(gallery), `${width} pixels`).toEqual([]);
    }
  });
}

for (const width of [390, 320]) {
  test(`a phone of ${width} pixels shows the cover without scrolling sideways`, async ({ gallery }) => {
    await gallery.setViewportSize({ width, height: 844 });
    expect(await gallery.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const boxes = await gallery
      .locator('.gallery > li')
      .evaluateAll((all) => all.map((entry) => entry.getBoundingClientRect().right));
    expect(Math.max(...boxes)).toBeLessThanOrEqual(width);
  });
}

test('the cover and its pictures ask nobody else and find everything', async ({ page }) => {
  const served = await serveFolder(galleryFolder, basePath);
  const wrong: string[] = [];
  const asked = new Set<string>();
  page.on('request', (request) => {
    asked.add(request.url());
    if (!request.url().startsWith(served.url)) wrong.push(`asks for ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()} for ${response.url()}`);
  });
  page.on('pageerror', (error) => wrong.push(error.message));
  await page.goto(served.url);
  for (const picture of await page.locator('.thumbnail').all()) await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => page.frames().length).toBe(7);
  await page.waitForLoadState('networkidle');
  expect(wrong).toEqual([]);
  for (const name of ['sample', ...portfolioNames]) expect([...asked]).toContain(`${served.url}${name}/`);
  await served.close();
});

test('the cover and its page for those who get lost are valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: { 'doctype-style': 'off', 'no-trailing-whitespace': 'off' },
  });
  for (const file of ['index.html', '404.html']) {
    const { results } = await validator.validateString(readFileSync(`${galleryFolder}/${file}`, 'utf8'));
    const faults = results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId} ${message}`));
    expect(faults, file).toEqual([]);
  }
  expect(findAddresses(cover).length).toBeGreaterThan(12);
});

test('an address of the gallery that leads nowhere answers with a page that leads back', async ({ page }) => {
  const served = await serveFolder(galleryFolder, basePath);
  const response = await page.goto(`${served.url}nobody/nothing/`);
  expect(response!.status()).toBe(404);
  await page.getByRole('main').getByRole('link').click();
  await expect(page).toHaveURL(served.url);
  await served.close();
});

test('every page of every site in the gallery can be reached by links from the cover, and every link is alive', () => {
  const { origin, href: start } = new URL(galleryUrl);
  const reached = new Set([start]);
  const dead: string[] = [];
  // A set that grows while it is walked is walked to its new end.
  for (const address of reached) {
    const { status, file, location } = findAnswer(galleryFolder, basePath, new URL(address).pathname);
    if (location) reached.add(new URL(location, origin).href);
    else if (status !== 200) dead.push(`${address} (${status})`);
    if (!file || extname(file) !== '.html') continue;
    const html = readFileSync(file, 'utf8');
    const refreshed = html.match(/http-equiv="refresh" content="0;\s*url=([^"]*)"/)?.[1];
    for (const written of [...findLinks(html), ...(refreshed ? [refreshed] : [])]) {
      const to = new URL(written, address);
      to.hash = '';
      if (to.origin === origin) reached.add(to.href);
    }
  }
  const listed = inGallery.flatMap((site) => readSitemap(site));
  expect(listed.length).toBeGreaterThan(200);
  expect(dead).toEqual([]);
  expect(listed.filter((address) => !reached.has(address))).toEqual([]);
});
