import { desktop, kindsOf, phone } from './page-kinds.ts';
import { serveFolder } from './serve.ts';
import { differentSites, siteBase, siteFolder } from './sites.ts';
import { expect, test } from './test.ts';
import { findTextLosses } from './text-losses.ts';

for (const site of differentSites) {
  test(`text of twice the size is neither cut off nor covered on any kind of page of ${site}, wide or narrow`, async ({
    page,
  }) => {
    test.setTimeout(60_000);
    const served = await serveFolder(siteFolder(site), siteBase(site));
    for (const path of kindsOf(site)) {
      await page.setViewportSize(desktop);
      await page.goto(served.url + path, { waitUntil: 'domcontentloaded' });
      await page.evaluate(() => {
        const { style } = document.documentElement;
        style.fontSize = `${2 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)}px`;
        for (const details of document.querySelectorAll('details')) details.open = true;
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('* { content-visibility: visible !important; }');
        document.adoptedStyleSheets.push(sheet);
      });
      for (const viewport of [desktop, phone]) {
        await page.setViewportSize(viewport);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect.soft(width, `/${path}`).toBeLessThanOrEqual(viewport.width);
        expect.soft(await findTextLosses(page), `/${path} on ${viewport.width} pixels`).toEqual([]);
      }
    }
    await served.close();
  });
}

test('what is cut off, covered or out of the page is found', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.setContent(`
    <p style="width: 60px; overflow: hidden; white-space: nowrap">Half of this is cut off</p>
    <p style="height: 20px">Below</p><p style="margin-top: -36px">Above</p>
    <p style="white-space: nowrap; margin-left: 300px">This runs out of the page</p>
    <p style="width: 60px; overflow: auto; white-space: nowrap">This can be scrolled to</p>
  `);
  expect(await findTextLosses(page)).toEqual([
    'cut off: Half of this is cut off',
    'out of the page: This runs out of the page',
    'one over the other: Below | Above',
  ]);
});
