import { sampleRoutes } from './built-pages.ts';
import { numberControls, walkByTab } from './focus-walk.ts';
import { phone } from './page-kinds.ts';
import { serveFolder } from './serve.ts';
import { siteBase, siteFolder } from './sites.ts';
import { expect, test } from './test.ts';

for (const path of sampleRoutes) {
  test(`the Tab key reaches everything on /${path} in order, with a visible outline`, async ({ page }) => {
    await page.goto(`./${path}`);
    const controls = await numberControls(page);
    expect(controls.length).toBeGreaterThan(8);
    const stops = await walkByTab(page, controls.length);
    expect(stops.map(({ index }) => index)).toEqual(controls.map((_, index) => index));
    expect(stops.filter(({ hasOutline, isOnScreen }) => !hasOutline || !isOnScreen)).toEqual([]);
  });
}

for (const [site, path, least] of [
  ['zhongzhu-zhou', 'experience/', 100],
  ['pan-zhou', '', 30],
] as const) {
  test(`the Tab key reaches everything on /${path} of ${site}, which has most of it, in order`, async ({ page }) => {
    const served = await serveFolder(siteFolder(site), siteBase(site));
    await page.goto(served.url + path);
    const controls = await numberControls(page);
    expect(controls.length).toBeGreaterThan(least);
    const stops = await walkByTab(page, controls.length);
    expect(stops.map(({ index }) => index)).toEqual(controls.map((_, index) => index));
    expect(stops.filter(({ hasOutline, isOnScreen }) => !hasOutline || !isOnScreen)).toEqual([]);
    await served.close();
  });
}

test('the menu and the language switch work with keys alone', async ({ page, served }) => {
  await page.goto('./research/');
  await page.getByRole('link', { name: 'Research', exact: true }).first().focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${served.url}experience/`);
  await expect(page.locator('header nav [aria-current=page]')).toHaveText('Experience');
  await page.getByRole('link', { name: 'CV', exact: true }).first().focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '中文', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${served.url}zh/experience/`);
});

test('on a phone the menu scrolls to the item that has the focus, and its edge does not fade it', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto('./');
  const menu = page.locator('header nav');
  const items = menu.locator('a');
  expect(await menu.evaluate((nav) => nav.scrollWidth - nav.clientWidth)).toBeGreaterThan(40);
  await expect(menu).not.toHaveCSS('mask-image', 'none');
  await items.first().focus();
  for (let index = 1; index < (await items.count()); index++) {
    await page.keyboard.press('Tab');
    await expect(items.nth(index)).toBeFocused();
    await expect(items.nth(index)).toBeInViewport({ ratio: 1 });
    await expect(menu).toHaveCSS('mask-image', 'none');
  }
});

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

test('the menus and boxes of the filter work with keys alone', async ({ page }) => {
  await page.goto('./publications/');
  const venues = page.getByRole('combobox', { name: 'Venue' });
  await venues.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('status')).toContainText('of');
  await expect(page).toHaveURL(/\?venue=/);
});

test('keys open a folded list of authors and go on behind it', async ({ page }) => {
  const served = await serveFolder(siteFolder('chaofan-tao'), siteBase('chaofan-tao'));
  await page.goto(`${served.url}publications/`);
  const line = page.locator('.author-line:has(button)').first();
  await expect(line.locator('.folded').first()).toBeHidden();
  await line.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(line.locator('.folded').first()).toBeVisible();
  await page.keyboard.press('Tab');
  const isBehind = await line.evaluate(
    (element) => element.compareDocumentPosition(document.activeElement!) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  expect(isBehind).toBeTruthy();
  await served.close();
});

test('the globe holds nobody: Tab leads from it to its buttons and on, and Enter goes to a place', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./experience/');
  await page.getByRole('application').focus();
  await expect(page.locator('.globe[data-drawn]')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Previous place' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.globe [role=status]')).toHaveText('Liuhe, China');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('application')).toBeFocused();
  for (let count = 0; count < 6; count++) await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement!.closest('.globe'))).toBeNull();
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
