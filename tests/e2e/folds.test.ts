import type { Page } from '@playwright/test';
import { serveFolder } from './serve.ts';
import { siteBase, siteFolder } from './sites.ts';
import { expect, test } from './test.ts';

/** Pages that fold, how many folds each has, and whether they are open at first. */
const folding = [
  ['zhongzhu-zhou', 'experience/', 33, true, 'Expand all', 'Collapse all'],
  ['zhongzhu-zhou', 'zh/experience/', 33, true, '全部展开', '全部收起'],
  ['pan-zhou', 'research/', 11, false, 'Expand all', 'Collapse all'],
] as const;

/** Opens a page of a site that is served for one test. */
async function open(page: Page, site: 'zhongzhu-zhou' | 'pan-zhou', path: string): Promise<() => Promise<void>> {
  const served = await serveFolder(siteFolder(site), siteBase(site));
  await page.goto(served.url + path);
  return served.close;
}

/** How many of the folds show what they hold. */
const countShown = (page: Page) =>
  page.locator('main details.fold').evaluateAll(
    (all) =>
      all.filter((fold) => {
        const content = fold.querySelector(':scope > :not(summary)');
        return content?.checkVisibility() && content.getBoundingClientRect().height > 0;
      }).length,
  );

for (const [site, path, folds, areOpen, expand, collapse] of folding) {
  test(`one button of /${path} of ${site} opens all folds and closes them again, and its name says which`, async ({
    page,
  }) => {
    const close = await open(page, site, path);
    await expect(page.locator('main details.fold')).toHaveCount(folds);
    let isOpen: boolean = areOpen;
    for (let pressed = 0; pressed < 3; pressed++) {
      expect(await countShown(page)).toBe(isOpen ? folds : 0);
      await page.getByRole('button', { name: isOpen ? collapse : expand }).click();
      isOpen = !isOpen;
      await expect(page.getByRole('button', { name: isOpen ? collapse : expand })).toBeVisible();
    }
    await close();
  });

  test(`the keyboard opens and closes all folds of /${path} of ${site}, and the focus stays`, async ({ page }) => {
    const close = await open(page, site, path);
    const button = page.locator('.fold-tools button');
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(button).toHaveText(areOpen ? expand : collapse);
    expect(await countShown(page)).toBe(areOpen ? 0 : folds);
    await expect(button).toBeFocused();
    await page.keyboard.press('Space');
    await expect(button).toHaveText(areOpen ? collapse : expand);
    expect(await countShown(page)).toBe(areOpen ? folds : 0);
    await close();
  });

  test(`paper shows everything that folds on /${path} of ${site}, and no button`, async ({ page }) => {
    const close = await open(page, site, path);
    await page.emulateMedia({ media: 'print' });
    expect(await countShown(page)).toBe(folds);
    await expect(page.locator('.fold-tools')).toBeHidden();
    await close();
  });
}

test('the name of the button follows what the reader opens by hand', async ({ page }) => {
  const close = await open(page, 'pan-zhou', 'research/');
  const button = page.locator('.fold-tools button');
  const summaries = page.locator('main details.fold > summary');
  for (const summary of await summaries.all()) {
    await expect(button).toHaveText('Expand all');
    await summary.click();
  }
  await expect(button).toHaveText('Collapse all');
  await summaries.last().click();
  await expect(button).toHaveText('Expand all');
  await close();
});

for (const [site, path, id, shown] of [
  ['zhongzhu-zhou', 'experience/', 'ohif-viewer', 33],
  ['zhongzhu-zhou', 'zh/experience/', 'corda', 33],
  ['pan-zhou', 'research/', '3d-generation', 1],
] as const) {
  test(`a link to #${id} on /${path} of ${site} shows what folds there, and opens nothing else`, async ({ page }) => {
    const close = await open(page, site, `${path}#${id}`);
    const target = page.locator(`[id="${id}"]`);
    await expect(target.locator('details.fold')).toHaveAttribute('open');
    await expect(target.locator(':is(h3, h4, h5)').first()).toBeInViewport();
    expect(await countShown(page)).toBe(shown);
    await close();
  });
}

test('following a link to a place on the same page opens it too', async ({ page }) => {
  const close = await open(page, 'pan-zhou', 'research/');
  await page.evaluate(() => {
    location.hash = '#3d-generation';
  });
  const target = page.locator('[id="3d-generation"]');
  await expect(target.locator('details.fold')).toHaveAttribute('open');
  await expect(target.locator(':is(h3, h4)').first()).toBeInViewport();
  await close();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [site, path, , areOpen] of folding) {
    test(`/${path} of ${site} has no button for all folds, and each fold opens and closes by itself`, async ({
      page,
    }) => {
      const close = await open(page, site, path);
      await expect(page.locator('.fold-tools')).toBeHidden();
      await expect(page.locator('button:visible')).toHaveCount(0);
      const fold = page.locator('main details.fold').first();
      const content = fold.locator(':scope > :not(summary)').first();
      await expect(content).toBeVisible({ visible: areOpen });
      await fold.locator('summary').click();
      await expect(content).toBeVisible({ visible: !areOpen });
      await close();
    });
  }
});
