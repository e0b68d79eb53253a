import { sampleRoutes } from './built-pages.ts';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

for (const path of [...sampleRoutes, 'zh/', 'zh/publications/']) {
  test(`/${path} can be read, and shows no control that does nothing`, async ({ page }) => {
    await page.goto(`./${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(300);
    await expect(page.locator('button:visible, input:visible, form:visible, search:visible')).toHaveCount(0);
    await expect(page.getByRole('navigation').getByRole('link')).toHaveCount(6);
  });
}

test('the menu leads through the whole site', async ({ page, served }) => {
  const expected = ['', 'research/', 'experience/', 'publications/', 'news/', 'cv/'];
  await page.goto('./');
  const names = await page.getByRole('navigation').getByRole('link').allTextContents();
  expect(names).toHaveLength(expected.length);
  for (const [index, name] of names.entries()) {
    const link = page.getByRole('navigation').getByRole('link', { name, exact: true });
    await link.click();
    await expect(page).toHaveURL(served.url + expected[index]);
    await expect(link).toHaveAttribute('aria-current', 'page');
  }
});

test('the theme follows the system', async ({ page }) => {
  const lightness = () =>
    page.evaluate(() => {
      const canvas = document.createElement('canvas').getContext('2d')!;
      canvas.fillStyle = getComputedStyle(document.body).backgroundColor;
      canvas.fillRect(0, 0, 1, 1);
      return canvas.getImageData(0, 0, 1, 1).data[0]!;
    });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./');
  expect(await lightness()).toBeLessThan(60);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await lightness()).toBeGreaterThan(200);
});

test('folds open and the whole list of publications stands there', async ({ page }) => {
  await page.goto('./research/');
  const fold = page.locator('details').first();
  await expect(fold.locator('.publication').first()).toBeHidden();
  await fold.locator('summary').click();
  await expect(fold.locator('.publication').first()).toBeVisible();
  await page.goto('./publications/?q=nothing-like-this');
  const items = page.locator('.publications > li');
  expect(await items.count()).toBeGreaterThan(12);
  await expect(items.first()).toBeVisible();
  await expect(items.last()).toBeVisible();
});
