import { sampleRoutes } from './built-pages.ts';
import { serveFolder } from './serve.ts';
import { portfolioNames, siteBase, siteFolder } from './sites.ts';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

for (const path of [...sampleRoutes, 'zh/', 'zh/publications/']) {
  test(`/${path} can be read, and shows no control that does nothing`, async ({ page }) => {
    await page.goto(`./${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(200);
    await expect(page.locator('button:visible, input:visible, form:visible, search:visible')).toHaveCount(0);
    await expect(page.locator('header nav').getByRole('link')).toHaveCount(6);
  });
}

/** What a reader without JavaScript cannot use. */
const controls = ':is(button, input, select, form, search, canvas):visible';

for (const name of portfolioNames) {
  test(`every page in the menus of ${name} can be read, and shows no control that does nothing`, async ({ page }) => {
    const served = await serveFolder(siteFolder(name), siteBase(name));
    const linksOf = (selector: string) =>
      page.locator(selector).evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    await page.goto(served.url);
    const menu = await linksOf('header nav a');
    for (const translation of await linksOf('.language-switch a')) {
      await page.goto(translation);
      menu.push(...(await linksOf('header nav a')));
    }
    expect(menu.length).toBeGreaterThanOrEqual(4);
    for (const address of menu) {
      const response = await page.goto(address);
      expect(response!.status(), address).toBe(200);
      await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible();
      expect((await page.getByRole('main').innerText()).length, address).toBeGreaterThan(100);
      await expect(page.locator(controls), address).toHaveCount(0);
      await expect(page.locator('header nav [aria-current=page]'), address).toHaveCount(1);
    }
    await served.close();
  });
}

test('a portfolio with folds and a globe shows its projects, closes and opens each fold, and has the map and the list of places', async ({
  page,
}) => {
  const served = await serveFolder(siteFolder('zhongzhu-zhou'), siteBase('zhongzhu-zhou'));
  await page.goto(`${served.url}experience/`);
  const folds = page.locator('main details.fold');
  await expect(folds).toHaveCount(33);
  for (const index of [0, 20, 32]) {
    const fold = folds.nth(index);
    await expect(fold.locator('li').first()).toBeVisible();
    await fold.locator('summary').click();
    await expect(fold.locator('li').first()).toBeHidden();
    await fold.locator('summary').click();
    await expect(fold.locator('li').first()).toBeVisible();
  }
  await expect(page.locator('.places li:visible')).toHaveCount(64);
  await expect(page.locator('#places svg:visible')).toHaveCount(1);
  await served.close();
});

test('the menu leads through the whole site', async ({ page, served }) => {
  const expected = ['', 'research/', 'experience/', 'publications/', 'news/', 'cv/'];
  await page.goto('./');
  const names = await page.locator('header nav').getByRole('link').allTextContents();
  expect(names).toHaveLength(expected.length);
  for (const [index, name] of names.entries()) {
    const link = page.locator('header nav').getByRole('link', { name, exact: true });
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
