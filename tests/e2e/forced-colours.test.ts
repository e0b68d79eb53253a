import type { Page } from '@playwright/test';
import { numberControls, walkByTab } from './focus-walk.ts';
import { serveFolder } from './serve.ts';
import { siteBase, siteFolder } from './sites.ts';
import { expect, test } from './test.ts';

type Rgb = readonly number[];

/** The relative luminance of a colour as WCAG defines it. */
function luminanceOf(colour: Rgb): number {
  const [r, g, b] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrastOf(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** The numbers of a colour as a browser writes it: `rgb(0, 0, 0)`. */
const parseRgb = (text: string): Rgb => [...text.matchAll(/[\d.]+/g)].slice(0, 3).map(Number);

/** A property of the first element of a selector. */
const readColour = async (page: Page, selector: string, property: string): Promise<Rgb> => {
  const first = page.locator(selector).first();
  const value = await first.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
  expect(value, selector).toMatch(/^rgb/);
  return parseRgb(value);
};

/** The colours of the globe, the most common ones first. */
async function readPixels(page: Page): Promise<Rgb[]> {
  const colours = await page.locator('.globe canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    const counts = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const colour = data.slice(at, at + 3).join(', ');
      if (data[at + 3] === 255) counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  });
  return colours.map(parseRgb);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in forced ${colorScheme} colours`, () => {
    test.use({ colorScheme, contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

    for (const path of ['', 'experience/', 'publications/', 'publications/wu1957experimental/']) {
      test(`the focus on /${path} can be seen`, async ({ page }) => {
        await page.goto(`./${path}`);
        const stops = await walkByTab(page, (await numberControls(page)).length);
        const ground = await readColour(page, 'body', 'background-color');
        const lost = stops.filter(
          ({ hasOutline, outlineColor }) => !hasOutline || contrastOf(parseRgb(outlineColor), ground) < 3,
        );
        expect(lost).toEqual([]);
      });
    }

    test('one item of the menu is marked, and by more than its colour', async ({ page }) => {
      await page.goto('./publications/');
      const lines = await page
        .locator('header nav a')
        .evaluateAll((all) => all.map((item) => Number.parseFloat(getComputedStyle(item).borderBottomWidth)));
      expect(lines).toEqual([0, 0, 0, 2, 0, 0]);
    });

    test('the chosen topic stands out from the others', async ({ page }) => {
      await page.goto('./publications/');
      await page.locator('.topics label').nth(1).click();
      const chosen = await readColour(page, '.topics :checked + span', 'background-color');
      const words = await readColour(page, '.topics :checked + span', 'color');
      const other = await readColour(page, '.topics :not(:checked) + span', 'background-color');
      expect(contrastOf(chosen, other)).toBeGreaterThan(2);
      expect(contrastOf(chosen, words)).toBeGreaterThan(4.5);
    });

    test('the icons have a colour that stands out', async ({ page }) => {
      await page.goto('./');
      const ground = await readColour(page, 'body', 'background-color');
      expect(contrastOf(await readColour(page, '.theme-toggle path', 'fill'), ground)).toBeGreaterThan(4.5);
      expect(contrastOf(await readColour(page, '.theme-toggle circle', 'stroke'), ground)).toBeGreaterThan(4.5);
    });

    test('sea, land and places of the globe are three colours that stand out from each other', async ({ page }) => {
      const served = await serveFolder(siteFolder('zhongzhu-zhou'), siteBase('zhongzhu-zhou'));
      await page.goto(`${served.url}experience/`);
      await page.locator('.globe').scrollIntoViewIfNeeded();
      await expect(page.locator('.globe[data-drawn]')).toBeVisible();
      await expect.poll(async () => (await readPixels(page)).length).toBeGreaterThan(3);
      const [first, second, third] = await readPixels(page);
      expect(contrastOf(first!, second!)).toBeGreaterThan(3);
      expect(contrastOf(second!, third!)).toBeGreaterThan(3);
      expect(contrastOf(first!, third!)).toBeGreaterThan(3);
      await served.close();
    });
  });
}
