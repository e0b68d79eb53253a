import { findAddresses } from './addresses.ts';
import { isRedirect, readBuiltPages, readContentPages, readSitemap } from './built-pages.ts';
import { findAnswer, serveFolder } from './serve.ts';
import { siteBase, siteFolder, siteNames, sites } from './sites.ts';
import { expect, test } from './test.ts';

for (const name of siteNames) {
  test(`every page of ${name} loads without an error and asks nobody else`, async ({ page }) => {
    test.setTimeout(90_000);
    const pages = readBuiltPages(name);
    const served = await serveFolder(siteFolder(name), siteBase(name));
    const wrong: string[] = [];
    let requests = 0;
    page.on('request', (request) => {
      requests++;
      if (!request.url().startsWith(served.url)) wrong.push(`${page.url()} asks for ${request.url()}`);
    });
    page.on('response', (response) => {
      const isMissing = response.status() >= 400 && !response.request().isNavigationRequest();
      if (isMissing) wrong.push(`${page.url()} gets ${response.status()} for ${response.url()}`);
    });
    page.on('pageerror', (error) => wrong.push(`${page.url()} throws ${error.message}`));
    page.on('console', (message) => wrong.push(`${page.url()} says ${message.text()}`));
    for (const built of pages) {
      await page.goto(served.url + built.path);
      if (isRedirect(built)) await page.waitForURL(served.url);
    }
    await served.close();
    expect(wrong).toEqual([]);
    expect(requests).toBeGreaterThanOrEqual(pages.length);
  });

  test(`every address in ${name} leads to a page or a file of it, and to a place on it`, () => {
    const [folder, base, origin] = [siteFolder(name), siteBase(name), new URL(sites[name].url).origin];
    const pages = readBuiltPages(name);
    const ids = new Map(pages.map(({ path, html }) => [path, idsIn(html)]));
    const dead: string[] = [];
    let inspected = 0;
    for (const { path, html } of pages) {
      for (const written of findAddresses(html)) {
        const address = new URL(written, origin + base + path);
        if (address.origin !== origin) continue;
        inspected++;
        const answer = findAnswer(folder, base, address.pathname);
        const target = decodeURIComponent(address.pathname.slice(base.length));
        const fragment = decodeURIComponent(address.hash.slice(1));
        if (answer.status !== 200) dead.push(`${path} → ${written} (${answer.status})`);
        else if (fragment && !ids.get(target)?.has(fragment)) dead.push(`${path} → ${written} (no such place)`);
      }
    }
    expect(dead).toEqual([]);
    expect(inspected).toBeGreaterThan(pages.length * 5);
  });

  test(`every page of ${name} names its icon, so that no browser looks for /favicon.ico outside the base`, () => {
    const pages = readBuiltPages(name);
    expect(pages.filter(({ html }) => !html.includes('<link rel="icon"')).map(({ path }) => path)).toEqual([]);
  });

  test(`the sitemap of ${name} has every page once, without other views of a list and what only leads elsewhere`, () => {
    const isView = (path: string) => /(^|\/)publications\/by-\w+\/$/.test(path);
    const pages = readContentPages(name).filter(({ path }) => path !== '404.html' && !isView(path));
    const published = sites[name].url;
    expect(readSitemap(name).sort()).toEqual(pages.map(({ path }) => published + path).sort());
  });
}

test('a page that is not there answers with the 404 page, styled and with a way home', async ({ page }) => {
  const served = await serveFolder(siteFolder('sample-under-base'), siteBase('sample-under-base'));
  const response = await page.goto(`${served.url}nothing/here/`);
  expect(response!.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await page.getByRole('main').getByRole('link').click();
  await expect(page).toHaveURL(served.url);
  await served.close();
});

function idsIn(html: string): Set<string> {
  return new Set([...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]!));
}
