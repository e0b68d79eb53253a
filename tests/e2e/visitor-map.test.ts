import { expect, test } from './test.ts';

test.use({ site: 'anhao-zhao' });

const map = 'https://mapmyvisitors.com/map.png?d=afTwX2ycX1wEm9gTuX9zoo-NhxMLThqkW2-0vJ83YqU';
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
);

for (const path of ['', 'publications/']) {
  test(`/${path} asks mapmyvisitors.com for nothing before the reader asks, and then for one picture`, async ({
    page,
    served,
  }) => {
    const strangers: string[] = [];
    await page.route(
      (url) => !url.href.startsWith(served.url),
      (route) => {
        strangers.push(route.request().url());
        return route.fulfill({ contentType: 'image/png', body: pixel });
      },
    );
    await page.goto(`./${path}`);
    await page.locator('footer').scrollIntoViewIfNeeded();
    const link = page.locator('footer').getByRole('link', { name: /map of visitors/ });
    await expect(link).toContainText('mapmyvisitors.com');
    await link.hover();
    await link.focus();
    await page.waitForLoadState('networkidle');
    expect(strangers).toEqual([]);

    await page.keyboard.press('Enter');
    const picture = page.getByRole('img', { name: 'Map of the visitors of this site' });
    await expect(picture).toBeVisible();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
    await page.waitForLoadState('networkidle');
    expect(strangers).toEqual([expect.stringContaining(map)]);
    await expect(page).toHaveURL(served.url + path);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the map is a plain link to the picture, which says where it leads', async ({ page }) => {
    await page.goto('./');
    const link = page.locator('footer a[href^="https://mapmyvisitors.com/"]');
    await expect(link).toBeVisible();
    expect(await link.getAttribute('href')).toContain(map);
    await expect(link).toContainText('mapmyvisitors.com');
    await expect(page.locator('[src*="mapmyvisitors"]')).toHaveCount(0);
  });
});
