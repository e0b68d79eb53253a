import type { Page } from '@playwright/test';
import { sampleRoutes } from './built-pages.ts';
import { expect, test } from './test.ts';

/** Follows a link of the menu, and tells whether the next page faded in. */
async function isNextPageAnimated(page: Page): Promise<boolean> {
  await page.addInitScript(() => {
    addEventListener('pagereveal', ({ viewTransition }) => {
      Object.assign(window, { isAnimated: viewTransition !== null });
    });
  });
  await page.goto('./');
  await page.locator('header nav').getByRole('link', { name: 'Research' }).click();
  await page.waitForURL(/research\/$/);
  return page.evaluate(() => (window as unknown as { isAnimated: boolean }).isAnimated);
}

test('pages fade into each other', async ({ page }) => {
  expect(await isNextPageAnimated(page)).toBe(true);
});

test.describe('for readers who want no motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('pages do not fade', async ({ page }) => {
    expect(await isNextPageAnimated(page)).toBe(false);
  });

  test('nothing on any kind of page is animated or changes slowly', async ({ page }) => {
    for (const path of sampleRoutes) {
      await page.goto(`./${path}`);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      const moving = await page.evaluate(() => {
        const seconds = (list: string) => Math.max(...list.split(', ').map(Number.parseFloat));
        const slow = [...document.querySelectorAll('*')].filter((element) => {
          const style = getComputedStyle(element);
          return seconds(style.transitionDuration) > 0.001 || seconds(style.animationDuration) > 0.001;
        });
        const smooth = getComputedStyle(document.documentElement).scrollBehavior;
        return {
          slow: slow.map(({ outerHTML }) => outerHTML.slice(0, 80)),
          running: document.getAnimations().length,
          smooth,
        };
      });
      expect(moving, `/${path}`).toEqual({ slow: [], running: 0, smooth: 'auto' });
    }
  });
});
