import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const routes = ['', 'research/', 'experience/', 'publications/', 'publications/wu1957experimental/', 'news/', 'cv/'];

interface Stop {
  /** Which of the focusable elements of the page it is; -1 for none of them. */
  index: number;
  hasOutline: boolean;
  isOnScreen: boolean;
  what: string;
}

/** Numbers everything on the page that a reader could act on, and says what it is. */
function numberControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]')]
      .filter((element) => element.checkVisibility())
      // A group of radio buttons is one stop.
      .filter((element) => !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked));
    for (const [index, element] of all.entries()) element.dataset.stop = String(index);
    return all.map((element) => element.outerHTML.slice(0, 80));
  });
}

function lookAtFocus(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    // A radio button lends its outline to the words beside it.
    const drawn =
      element instanceof HTMLInputElement && element.type === 'radio' ? element.nextElementSibling! : element;
    const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
    const { top, bottom, width, height } = drawn.getBoundingClientRect();
    return {
      index: Number(element.dataset.stop ?? -1),
      hasOutline: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      isOnScreen: width > 0 && height > 0 && bottom > 0 && top < innerHeight,
      what: element.outerHTML.slice(0, 80),
    };
  });
}

for (const path of routes) {
  test(`the Tab key reaches everything on /${path} in order, with a visible outline`, async ({ page }) => {
    await page.goto(`./${path}`);
    const controls = await numberControls(page);
    expect(controls.length).toBeGreaterThan(8);
    const stops: Stop[] = [];
    for (let count = 0; count < controls.length; count++) {
      await page.keyboard.press('Tab');
      stops.push(await lookAtFocus(page));
    }
    expect(stops.map(({ index }) => index)).toEqual(controls.map((_, index) => index));
    expect(stops.filter(({ hasOutline, isOnScreen }) => !hasOutline || !isOnScreen)).toEqual([]);
  });
}

test('the skip link is the first stop, shows itself, and leads past the menu', async ({ page }) => {
  await page.goto('./experience/');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).not.toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#content$/);
  await page.keyboard.press('Tab');
  const isInMain = await page.evaluate(() => document.querySelector('main')!.contains(document.activeElement));
  expect(isInMain).toBe(true);
});

test('Enter opens and closes a fold', async ({ page }) => {
  await page.goto('./research/');
  const fold = page.locator('details').first();
  await fold.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(fold.locator('.publication').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(fold.locator('.publication').first()).toBeHidden();
});

test('Enter and Space change the theme', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  await page.getByRole('button', { name: 'Dark or light' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('Space');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('the filter works with keys alone', async ({ page }) => {
  await page.goto('./publications/');
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('parity');
  await expect(page.getByRole('status')).toContainText('of');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'All' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
  await expect(page).toHaveURL(/\?q=parity&topic=[\w-]+$/);
});

test('the copy button puts the BibTeX entry on the clipboard and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./publications/wu1957experimental/');
  await page.getByRole('button', { name: 'Copy BibTeX' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^@article\{wu1957experimental,/);
  expect(copied).toContain('10.1103/PhysRev.105.1413');
  expect(copied.trim()).toMatch(/\}$/);
});
