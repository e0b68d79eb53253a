import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import sharp from 'sharp';
import { findViolations } from './axe.ts';
import { makeContent, run, type TestContent } from './broken-content.ts';
import { serveFolder, type ServedFolder } from './serve.ts';
import { expect, test } from './test.ts';

const body = readFileSync(new URL('../fixtures/everything.md', import.meta.url), 'utf8');
const plain = '---\ntitle: Plain\n---\n\nA text with a [link](/) and *emphasis*.\n\n- One\n- Two\n';
/** A theme whose body has what every other one has. */
const theme = (title: string) =>
  `---\ntitle: { en: ${title}, zh: ${title} }\n---\n\n# Methods\n\nText[^1], see [methods](#methods).\n\n[^1]: The note of ${title}.\n`;
let content: TestContent;
let served: ServedFolder;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  const picture = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#357' } })
    .png()
    .toBuffer();
  content = makeContent({
    'site.yaml': 'url: https://wu.example.org/\nlanguages: [en, zh]\n',
    'pages/everything.md': body,
    'pages/everything.zh.md': body.replace(/^title: .*$/m, 'title: 全部').replace('## Methods', '## 方法'),
    'pages/plain.md': plain,
    'research/alpha.md': theme('Alpha'),
    'research/beta.md': theme('Beta'),
    'pages/图 片 (1).png': picture,
    'files/talk.mp4': 'no film',
    'files/talk.vtt': 'WEBVTT\n',
  });
  const { code, output } = await run(
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', content.site],
    content.folder,
  );
  expect(code, output).toBe(0);
  served = await serveFolder(content.site, '/');
});

test.afterAll(async () => {
  await served?.close();
  content?.remove();
});

const read = (path: string) => readFileSync(join(content.site, path, 'index.html'), 'utf8');

test('a page with everything a body may have is valid HTML, and light enough for its first view', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: { 'doctype-style': 'off', 'void-style': 'off', 'no-trailing-whitespace': 'off', 'long-title': 'off' },
  });
  for (const path of ['everything', 'zh/everything', 'plain']) {
    const { results } = await validator.validateString(read(path));
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${path} ${ruleId} ${message}`)),
    ).toEqual([]);
  }
  expect(gzipSync(read('everything')).length).toBeLessThan(14_000);
});

test('a page that has none of it carries no style of it', () => {
  for (const style of ['.callout', '.wide-table', '.t-k', '.footnotes', '.task', '.anchor', '.figure', '.to-right'])
    expect(read('plain'), style).not.toContain(style);
});

for (const [name, options] of Object.entries({
  light: { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  dark: { colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  phone: { colorScheme: 'light', viewport: { width: 390, height: 844 } },
} as const))
  test(`it breaks no rule of accessibility, nothing of its policy, and fits: ${name}`, async ({ browser }) => {
    const page = await browser.newPage(options);
    const said: string[] = [];
    page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
    for (const path of ['everything/', 'zh/everything/']) {
      await page.goto(served.url + path);
      expect(await findViolations(page), path).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBe(0);
    }
    expect(said).toEqual([]);
    await page.close();
  });

test('footnotes lead both ways, links to headings arrive, and every id is there once', async ({ page }) => {
  await page.goto(`${served.url}everything/`);
  await page.getByRole('link', { name: 'Methods' }).click();
  await expect(page).toHaveURL(/#methods$/);
  await expect(page.getByRole('heading', { name: 'Methods' })).toBeInViewport();
  const back = page.getByRole('link', { name: 'Back to the text' }).first();
  await page.getByRole('link', { name: 'Footnote 1' }).first().click();
  await expect(back).toBeInViewport();
  await back.click();
  await expect(page.getByRole('link', { name: 'Footnote 1' }).first()).toBeInViewport();
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const targets = await page
    .locator('a[href^="#"]')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')!.slice(1)));
  expect(targets.filter((id) => !ids.includes(decodeURIComponent(id)))).toEqual([]);
});

test('the bodies of one page have ids of their own, and their links stay within them', async ({ page }) => {
  await page.goto(`${served.url}research/`);
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const beta = page.locator('#beta');
  await expect(beta.getByRole('heading', { name: 'Methods', level: 3 })).toHaveAttribute('id', 'beta--methods');
  await expect(beta.getByRole('link', { name: 'methods' })).toHaveAttribute('href', '#beta--methods');
  await beta.getByRole('link', { name: 'Footnote 1' }).click();
  await expect(page.locator('li:target')).toContainText('The note of Beta.');
});

test('columns are aligned, code has colours that differ in light and dark, and words are translated', async ({
  browser,
}) => {
  const seen: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ colorScheme });
    await page.goto(`${served.url}zh/everything/`);
    const cell = page.getByRole('cell', { name: '1173.2' });
    expect(await cell.evaluate((element) => getComputedStyle(element).textAlign)).toBe('right');
    const keyword = page.locator('pre .t-k', { hasText: 'import' });
    seen.push(await keyword.evaluate((element) => getComputedStyle(element).color));
    await expect(page.locator('.callout-title').first()).toHaveText('说明');
    await expect(page.getByRole('heading', { name: '方法' })).toHaveAttribute('id', '方法');
    await page.close();
  }
  expect(new Set(seen).size).toBe(2);
});

test('a video waits for the reader, and has its captions', async ({ page }) => {
  await page.goto(`${served.url}everything/`);
  const video = page.locator('video');
  await expect(video).toHaveAttribute('src', '/files/talk.mp4');
  await expect(video).toHaveAttribute('preload', 'none');
  await expect(video).toHaveAttribute('poster', /\.webp$/);
  expect(
    await video.evaluate((element: HTMLVideoElement) => [element.autoplay, element.paused, element.controls]),
  ).toEqual([false, true, true]);
  await expect(video.locator('track')).toHaveAttribute('src', '/files/talk.vtt');
});
