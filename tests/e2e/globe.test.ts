import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { findViolations } from './axe.ts';
import { recordShifts } from './record-shifts.ts';
import { siteFolder } from './sites.ts';
import { expect, test } from './test.ts';

const canvas = (page: Page) => page.locator('.globe canvas');
const view = (page: Page) => page.getByRole('application');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const name = (page: Page) => page.locator('.globe [role=status]');

/** Opens the page at the globe and waits until it is drawn. */
async function openGlobe(page: Page, path = 'experience/'): Promise<void> {
  await page.goto(`./${path}`);
  await page.locator('.globe').scrollIntoViewIfNeeded();
  await expect(page.locator('.globe[data-drawn]')).toBeVisible();
}

/** The picture of the globe, to be compared. */
const picture = (page: Page) => canvas(page).evaluate((element: HTMLCanvasElement) => element.toDataURL());

/** The picture once it no longer changes. */
async function restingPicture(page: Page): Promise<string> {
  let last = await picture(page);
  await expect
    .poll(async () => {
      const before = last;
      await page.waitForTimeout(100);
      last = await picture(page);
      return last === before;
    })
    .toBe(true);
  return last;
}

test.describe('for readers who want no motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('the globe rests, and goes to a place at once', async ({ page }) => {
    await openGlobe(page);
    const first = await restingPicture(page);
    await page.waitForTimeout(300);
    expect(await picture(page)).toBe(first);
    await expect(button(page, 'Turn by itself')).toHaveAttribute('aria-pressed', 'false');
    await button(page, 'Next place').click();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const there = await picture(page);
    expect(there).not.toBe(first);
    await page.waitForTimeout(300);
    expect(await picture(page)).toBe(there);
  });

  test('previous and next name the places one after the other, aloud and in the list', async ({ page }) => {
    await openGlobe(page);
    await button(page, 'Next place').click();
    await expect(name(page)).toHaveText('Liuhe, China');
    await expect(page.locator('.places [data-current]')).toContainText('Liuhe');
    await button(page, 'Next place').click();
    await expect(name(page)).toHaveText('Suzhou, China');
    await button(page, 'Previous place').click();
    await button(page, 'Previous place').click();
    await expect(name(page)).toHaveText('Tokyo, Japan');
    await expect(page.locator('.places [data-current]')).toHaveCount(1);
  });

  test('names are in the language of the page', async ({ page }) => {
    await openGlobe(page, 'zh/experience/');
    await button(page, '下一个地点').click();
    await expect(name(page)).toHaveText('浏河，中国');
  });

  test('arrow keys turn it and plus and minus zoom, but only while it has the focus', async ({ page }) => {
    await openGlobe(page);
    await view(page).focus();
    const top = await page.evaluate(() => scrollY);
    const pictures = [await restingPicture(page)];
    for (const key of ['ArrowRight', 'ArrowUp', '+', '-']) {
      await page.keyboard.press(key);
      pictures.push(await restingPicture(page));
    }
    expect(new Set(pictures.slice(0, 4)).size, 'each key changes the view').toBe(4);
    expect(pictures[4], 'minus undoes plus').toBe(pictures[2]);
    expect(await page.evaluate(() => scrollY)).toBe(top);
    await view(page).blur();
    await page.keyboard.press('ArrowRight');
    expect(await restingPicture(page)).toBe(pictures[4]);
  });

  test('the wheel scrolls the page until the globe is clicked, and then zooms', async ({ page }) => {
    await openGlobe(page);
    await canvas(page).hover({ position: { x: 20, y: 200 } });
    const before = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, -120);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(before);
    await canvas(page).click();
    const top = await page.evaluate(() => scrollY);
    const near = await restingPicture(page);
    await page.mouse.wheel(0, -240);
    await expect.poll(() => picture(page)).not.toBe(near);
    expect(await page.evaluate(() => scrollY)).toBe(top);
  });

  test('a drag turns it', async ({ page }) => {
    await openGlobe(page);
    const before = await restingPicture(page);
    const box = (await canvas(page).boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + 80, box.y + box.height / 2, { steps: 4 });
    await page.mouse.up();
    await page.mouse.move(0, 0);
    expect(await restingPicture(page)).not.toBe(before);
  });

  test('a pointer that rests on a place in the list turns the globe there and names it', async ({ page }) => {
    await openGlobe(page);
    await page.locator('.places li', { hasText: 'Beijing' }).hover();
    await expect(name(page)).toHaveText('Beijing, China');
    await expect(page.locator('.globe-tag')).toHaveText('Beijing, China');
  });

  test('a click on a dot names its place', async ({ page }) => {
    await openGlobe(page);
    await button(page, 'Previous place').click();
    await restingPicture(page);
    // The chosen place is in the middle now.
    await button(page, 'Zoom in').click();
    await page.locator('.globe-controls [role=status]').evaluate((element) => {
      element.textContent = '';
    });
    await restingPicture(page);
    await canvas(page).click();
    await expect(name(page)).toHaveText('Tokyo, Japan');
  });

  test('the colours follow the theme', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await openGlobe(page);
    /** The lightness, 0 to 255, of the sea at the top of the globe. */
    const sea = () =>
      canvas(page).evaluate((element: HTMLCanvasElement) => {
        const { width, height } = element;
        return element.getContext('2d')!.getImageData(Math.round(width * 0.9), Math.round(height * 0.55), 1, 1)
          .data[0]!;
      });
    expect(await sea()).toBeGreaterThan(200);
    await button(page, 'Dark or light').click();
    await expect.poll(sea).toBeLessThan(70);
    await button(page, 'Dark or light').click();
    await expect.poll(sea).toBeGreaterThan(200);
  });

  for (const scheme of ['light', 'dark'] as const) {
    test(`the globe breaks no rule of axe, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await openGlobe(page);
      await button(page, 'Next place').click();
      expect(await findViolations(page)).toEqual([]);
    });
  }

  test('its buttons are large enough for a finger', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await openGlobe(page);
    const sizes = await page.locator('.globe button').evaluateAll((buttons) =>
      buttons.map((element) => {
        const { width, height } = element.getBoundingClientRect();
        return Math.min(width, height);
      }),
    );
    expect(sizes).toHaveLength(5);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    await expect(view(page)).toHaveCSS('touch-action', 'pan-y');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

test('the globe turns by itself until the reader stops it', async ({ page }) => {
  await openGlobe(page);
  const spin = button(page, 'Turn by itself');
  await expect(spin).toHaveAttribute('aria-pressed', 'true');
  const first = await picture(page);
  await expect.poll(() => picture(page)).not.toBe(first);
  await spin.click();
  await expect(spin).toHaveAttribute('aria-pressed', 'false');
  await restingPicture(page);
  await spin.click();
  const again = await picture(page);
  await expect.poll(() => picture(page)).not.toBe(again);
});

test('the script is fetched only near the globe, and nothing moves when it comes', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  const sumShifts = await recordShifts(page);
  await page.goto('./experience/', { waitUntil: 'networkidle' });
  const isFetched = () => fetched.some((url) => /mount-globe/.test(url));
  expect(isFetched()).toBe(false);
  await page.locator('.globe').scrollIntoViewIfNeeded();
  await expect(page.locator('.globe[data-drawn]')).toBeVisible();
  expect(isFetched()).toBe(true);
  expect(await sumShifts()).toBeLessThan(0.001);
});

test('script and land take 8 kB at most, gzipped, and only the experience page has them', () => {
  const folder = siteFolder('sample');
  const sizeOf = (text: string | Buffer) => gzipSync(text, { level: 9 }).length;
  const html = readFileSync(join(folder, 'experience/index.html'), 'utf8');
  const [, land] = html.match(/<path d="(m[^"]{3000,})"/)!;
  const scripts = readdirSync(join(folder, '_astro')).filter((file) => /globe.*\.js$/i.test(file));
  expect(scripts.length).toBeGreaterThan(0);
  const sizes = scripts.map((file) => sizeOf(readFileSync(join(folder, '_astro', file))));
  expect(sizes.reduce((sum, size) => sum + size, sizeOf(land!))).toBeLessThanOrEqual(8000);
  for (const path of ['', 'research/', 'publications/', 'cv/'])
    expect(readFileSync(join(folder, path, 'index.html'), 'utf8'), path).not.toMatch(/globe|place-map/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a flat map stands there as wide as the text, with the list and no controls', async ({ page }) => {
    await page.goto('./experience/');
    const map = page.getByRole('img', { name: 'Map of the places' });
    await expect(map).toBeVisible();
    await expect(map.locator('circle')).toHaveCount(12);
    await expect(page.locator('.places li')).toHaveCount(12);
    await expect(canvas(page)).toBeHidden();
    await expect(page.locator('.globe button:visible')).toHaveCount(0);
    const { width, height } = (await map.boundingBox())!;
    expect(width / height).toBeCloseTo(720 / 335, 1);
  });
});

test('a script that cannot be fetched leaves the map', async ({ page }) => {
  await page.route(/mount-globe/, (route) => route.abort());
  await page.goto('./experience/');
  await page.locator('.globe').scrollIntoViewIfNeeded();
  await expect(page.locator('.globe-controls')).toBeHidden();
  await expect(page.getByRole('img', { name: 'Map of the places' })).toBeVisible();
});

test('paper gets the flat map', async ({ page }) => {
  await openGlobe(page);
  await page.emulateMedia({ media: 'print' });
  await expect(canvas(page)).toBeHidden();
  await expect(page.getByRole('img', { name: 'Map of the places' })).toBeVisible();
});
