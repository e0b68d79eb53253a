import { expect, test } from './test.ts';

test.use({ site: 'chaofan-tao' });

const shown = '.publications > li[id]:visible';

test('finds the papers whose first author is the owner: five of the seed', async ({ page }) => {
  await page.goto('./publications/');
  await page.getByLabel(/^First author/).check();
  await expect(page.locator(shown)).toHaveCount(5);
  await expect(page.getByRole('status')).toHaveText('5 of 22 publications');
  await expect(page).toHaveURL(/\/publications\/\?first=1$/);
});

test('finds the one paper with an award; an oral is none', async ({ page }) => {
  await page.goto('./publications/?award=1');
  await expect(page.getByLabel(/^With award/)).toBeChecked();
  await expect(page.locator(shown)).toHaveCount(1);
  await expect(page.locator(shown).locator('.title')).toContainText('Compression of Generative');
});

test('finds papers by venue, by year and by type, and goes back a step at a time', async ({ page }) => {
  await page.goto('./publications/');
  await page.getByRole('combobox', { name: 'Venue' }).selectOption('ICML');
  await expect(page.locator(shown)).toHaveCount(2);
  await page.getByRole('combobox', { name: 'Year' }).selectOption('2023');
  await expect(page.locator(shown)).toHaveCount(1);
  await page.goBack();
  await expect(page.locator(shown)).toHaveCount(2);
  await expect(page.getByRole('combobox', { name: 'Year' })).toHaveValue('');
  await page.goBack();
  await expect(page.locator(shown)).toHaveCount(12);
});

test('folds long author lists with a button, and never the owner', async ({ page }) => {
  await page.goto('./publications/');
  const entry = page.locator('#xu2026swingarena');
  await expect(entry.locator('.owner')).toBeVisible();
  await expect(entry.getByText('Ngai Wong')).toBeHidden();
  await entry.getByRole('button', { name: '+8 authors' }).click();
  await expect(entry.getByText('Ngai Wong')).toBeVisible();
  await expect(entry.getByRole('button')).toBeHidden();
});

test('is divided in other ways by pages of their own, which keep what is asked', async ({ page }) => {
  await page.goto('./publications/?q=pruning');
  await page.getByRole('link', { name: 'year', exact: true }).click();
  await expect(page).toHaveURL(/\/publications\/by-year\/\?q=pruning$/);
  await expect(page.getByRole('searchbox')).toHaveValue('pruning');
  await expect(page.locator('.year-group:visible .when')).toHaveText(['2023']);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    'https://example.org/gallery/chaofan-tao/publications/',
  );
});
