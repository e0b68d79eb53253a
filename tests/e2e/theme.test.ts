import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

/** Notes the lightness of the page's ground, 0 to 255, in every frame from the first on. */
async function recordFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const frames: number[] = [];
    Object.assign(window, { frames });
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const look = () => {
      if (document.body) {
        canvas.fillStyle = getComputedStyle(document.body).backgroundColor;
        canvas.fillRect(0, 0, 1, 1);
        frames.push(canvas.getImageData(0, 0, 1, 1).data[0]!);
      }
      if (frames.length < 30) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    // The body is there before its first frame: what it looks like then is what a reader could see first.
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      observer.disconnect();
      look();
    }).observe(document, { childList: true, subtree: true });
  });
}

async function framesOf(page: Page): Promise<number[]> {
  await page.waitForFunction(() => (window as unknown as { frames: number[] }).frames.length >= 5);
  return page.evaluate(() => (window as unknown as { frames: number[] }).frames);
}

const toggle = (page: Page) => page.getByRole('button', { name: 'Dark or light' });

for (const scheme of ['light', 'dark'] as const) {
  test(`without a choice the page is ${scheme} where the system is`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await recordFrames(page);
    await page.goto('./');
    await expect(page.locator('html')).not.toHaveAttribute('data-theme');
    const frames = await framesOf(page);
    expect(frames.filter((ground) => (scheme === 'dark' ? ground > 60 : ground < 200))).toEqual([]);
  });
}

for (const [chosen, system] of [
  ['dark', 'light'],
  ['light', 'dark'],
] as const) {
  test(`a choice of ${chosen} outlives the page, and a ${system} system flashes nowhere`, async ({ page, served }) => {
    await page.emulateMedia({ colorScheme: system });
    await page.goto('./');
    await toggle(page).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', chosen);
    await recordFrames(page);
    for (const name of ['Research', 'Publications', 'CV']) {
      await page.locator('header nav').getByRole('link', { name, exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`^${served.url}${name.toLowerCase()}/$`));
      await expect(page.locator('html')).toHaveAttribute('data-theme', chosen);
      const frames = await framesOf(page);
      expect(frames.filter((ground) => (chosen === 'dark' ? ground > 60 : ground < 200))).toEqual([]);
    }
  });
}

test('a second press goes back to the first theme', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  await toggle(page).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await toggle(page).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('the toggle works for the page where storage is forbidden', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Storage is forbidden.', 'SecurityError');
      },
    });
  });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  await toggle(page).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(errors).toEqual([]);
});
