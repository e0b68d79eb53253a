import { serveFolder } from './serve.ts';
import { differentSites, siteBase, siteFolder } from './sites.ts';
import { expect, test } from './test.ts';

const sizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];

for (const site of differentSites) {
  for (const viewport of sizes) {
    test(`the first view of ${site} on ${viewport.width} × ${viewport.height} says who this is, what they do and how to reach them`, async ({
      page,
    }) => {
      const served = await serveFolder(siteFolder(site), siteBase(site));
      await page.setViewportSize(viewport);
      await page.goto(served.url);
      const name = page.getByRole('heading', { level: 1 });
      await expect(name).toBeInViewport({ ratio: 1 });
      // The menu names the same person.
      await expect(name).toContainText((await page.locator('.site-name').textContent())!);
      const headline = page.locator('.hero .lead');
      await expect(headline).toBeInViewport({ ratio: 1 });
      expect((await headline.innerText()).length).toBeGreaterThan(30);

      const ways = await page
        .locator('.contacts :is(.email, .links a)')
        .evaluateAll((all) => all.filter((way) => way.getBoundingClientRect().bottom <= innerHeight).length);
      expect(ways).toBeGreaterThanOrEqual(1);
      await expect(page.locator('.contacts .email, .contacts .links a').first()).toBeInViewport({ ratio: 1 });
      expect(await page.evaluate(() => scrollY)).toBe(0);
      await served.close();
    });
  }
}
