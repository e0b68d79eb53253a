import type { Page } from '@playwright/test';
import { readContentPages, sampleRoutes } from './built-pages.ts';
import { differentSites, sites } from './sites.ts';
import { expect, test } from './test.ts';

const published = sites.sample.url;

for (const path of sampleRoutes) {
  test(`the language switch of /${path} stays on the page, and says where its twin is`, async ({ page, served }) => {
    const head = async () => ({
      lang: await page.locator('html').getAttribute('lang'),
      canonical: await page.locator('link[rel=canonical]').getAttribute('href'),
      alternates: await page
        .locator('link[rel=alternate][hreflang]')
        .evaluateAll((all) => all.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')])),
    });
    const alternates = [
      ['en', `${published}${path}`],
      ['zh-Hans', `${published}zh/${path}`],
      ['x-default', `${published}${path}`],
    ];
    await page.goto(`./${path}`);
    expect(await head()).toEqual({ lang: 'en', canonical: `${published}${path}`, alternates });

    const toChinese = page.getByRole('link', { name: '中文', exact: true });
    await expect(toChinese).toHaveAttribute('lang', 'zh-Hans');
    await expect(toChinese).toHaveAttribute('hreflang', 'zh-Hans');
    await toChinese.click();
    await expect(page).toHaveURL(`${served.url}zh/${path}`);
    expect(await head()).toEqual({ lang: 'zh-Hans', canonical: `${published}zh/${path}`, alternates });

    await page.getByRole('link', { name: 'English', exact: true }).click();
    await expect(page).toHaveURL(`${served.url}${path}`);
  });
}

test('the interface speaks Chinese on the Chinese pages', async ({ page }) => {
  let inspected = 0;
  for (const path of sampleRoutes) {
    await page.goto(`./zh/${path}`);
    const words = await page.evaluate(() => [
      ...[...document.querySelectorAll('nav a, .label, .skip, summary, .publication-filter .when')].map(
        (element) => element.textContent ?? '',
      ),
      ...[...document.querySelectorAll('[aria-label], [placeholder]')].flatMap((element) =>
        ['aria-label', 'placeholder', 'title'].flatMap((name) => element.getAttribute(name) ?? []),
      ),
    ]);
    // A news year is a number in every language, and the format of an entry has one name.
    expect(words.filter((word) => !/\p{Script=Han}|^\d{4}$|^BibTeX$/u.test(word.trim()))).toEqual([]);
    inspected += words.length;
  }
  expect(inspected).toBeGreaterThan(sampleRoutes.length * 10);
});

test('Chinese readers meet the owner by the native name', async ({ page }) => {
  await page.goto('./zh/');
  await expect(page).toHaveTitle('吴健雄');
  await expect(page.locator('h1')).toHaveText('吴健雄 Chien-Shiung Wu');
  await expect(page.locator('h1 [lang=en]')).toHaveText('Chien-Shiung Wu');
  await page.goto('./zh/cv/');
  await expect(page).toHaveTitle('简历 · 吴健雄');
  await expect(page.locator('h1')).toHaveText('吴健雄');
  await page.goto('./');
  await expect(page).toHaveTitle('Chien-Shiung Wu');
  await expect(page.locator('h1')).toHaveText('Chien-Shiung Wu 吴健雄');
});

for (const site of differentSites) {
  test(`every Chinese phrase on an English page of ${site}, and every English sentence on a Chinese one, carries its lang`, async ({
    page,
  }) => {
    let inspected = 0;
    let foreign = 0;
    const pages = readContentPages(site);
    for (const { path, html } of pages) {
      const texts = await findTexts(page, html);
      const isChinese = (text: string) => /\p{Script=Han}/u.test(text);
      const isEnglish = (text: string) => !isChinese(text) && /(?:\b[a-z]{2,}\b[\s,;]+){3}/.test(text);
      const wrong = texts.filter(
        ({ text, lang }) => (isChinese(text) && lang !== 'zh-Hans') || (isEnglish(text) && lang !== 'en'),
      );
      expect(wrong, path).toEqual([]);
      const own = path.startsWith('zh/') ? 'zh-Hans' : 'en';
      inspected += texts.length;
      foreign += texts.filter(({ lang }) => lang !== own).length;
    }
    expect(inspected).toBeGreaterThan(400);
    expect(foreign > 0, 'a bilingual site says some things in the other language').toBe(
      pages.some(({ path }) => path.startsWith('zh/')),
    );
  });
}

/** The texts of a page as it was built, each with the language it is said to be in. */
function findTexts(page: Page, html: string): Promise<{ text: string; lang: string }[]> {
  return page.evaluate((markup) => {
    const { body } = new DOMParser().parseFromString(markup, 'text/html');
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    const found: { text: string; lang: string }[] = [];
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement!;
      // Names of people and of journals belong to no language, and code to another kind.
      if (parent.closest('script, style, code, .authors, .venue, .venue-line, .links')) continue;
      const text = walker.currentNode.textContent!.trim();
      if (text) found.push({ text, lang: parent.closest<HTMLElement>('[lang]')!.lang });
    }
    return found;
  }, html);
}

test('the CV, the menu and the links of a Chinese page stay in Chinese', async ({ page }) => {
  let inspected = 0;
  for (const path of sampleRoutes) {
    await page.goto(`./zh/${path}`);
    const leaving = await page.evaluate(() => {
      const inner = [...document.links].filter(
        // Data files are in no language.
        (link) => link.origin === location.origin && !link.dataset.language && !/\.(?!pdf)\w+$/.test(link.pathname),
      );
      return { count: inner.length, out: inner.map(({ pathname }) => pathname).filter((to) => !to.startsWith('/zh/')) };
    });
    expect(leaving.out, path).toEqual([]);
    inspected += leaving.count;
  }
  expect(inspected).toBeGreaterThan(sampleRoutes.length * 8);
});
