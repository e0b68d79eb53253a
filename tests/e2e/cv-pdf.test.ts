import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPdf } from '../unit/read-pdf.ts';
import { lettersOf } from './seed-facts.ts';
import { serveFolder } from './serve.ts';
import { type SiteName, siteBase, siteFolder, sites } from './sites.ts';
import { expect, test } from './test.ts';

const cvs: [SiteName, string, string][] = [
  ['sample', './cv/', 'cv.pdf'],
  ['sample', './zh/cv/', 'zh/cv.pdf'],
  ['sample-under-base', './cv/', 'cv.pdf'],
  ['pan-zhou', './cv/', 'cv.pdf'],
  ['zhongzhu-zhou', './zh/cv/', 'zh/cv.pdf'],
];

test.use({ javaScriptEnabled: false });

for (const [site, path, file] of cvs) {
  test(`${file} of ${site} says what the CV page says, in its order`, async ({ page }) => {
    const served = await serveFolder(siteFolder(site), siteBase(site));
    await page.goto(new URL(path, served.url).href);
    const sections = await page.locator('main section').allTextContents();
    await served.close();
    const { lines } = await readPdf(readFileSync(join(siteFolder(site), file)));
    const written = lettersOf(lines.join(''));
    const told = lettersOf(sections.join(''));
    expect(told.length).toBeGreaterThan(500);
    // Before the sections the PDF has the name and how to reach the person, as a file needs addresses written out.
    expect(written.slice(-told.length)).toBe(told);
  });
}

test('every address of a PDF that leads to the site has a page or a file there', async () => {
  for (const [site, , file] of cvs) {
    const { links } = await readPdf(readFileSync(join(siteFolder(site), file)));
    const ours = links.filter((link) => link.startsWith(sites[site].url));
    expect(ours.length, site).toBeGreaterThan(0);
    const dead = ours.filter((link) => {
      const path = join(siteFolder(site), decodeURI(link.slice(sites[site].url.length).replace(/#.*$/, '')));
      return !existsSync(path.endsWith('/') ? join(path, 'index.html') : path);
    });
    expect(dead, site).toEqual([]);
  }
});

test('the page links to the PDF of its language and to those of the variants', async ({ page }) => {
  await page.goto('./zh/cv/');
  const links = page.locator('a[type="application/pdf"]');
  await expect(links).toHaveText(['PDF', 'PDF（两页）']);
  for (const link of await links.all()) {
    const response = await page.request.get(new URL((await link.getAttribute('href'))!, page.url()).href);
    expect(response.headers()['content-type']).toBe('application/pdf');
    expect((await response.body()).subarray(0, 5).toString()).toBe('%PDF-');
  }
});
