import { isRedirect, readBuiltPages } from './built-pages.ts';
import { siteBase } from './sites.ts';
import { expect, test } from './test.ts';

test.use({ site: 'chaofan-tao', javaScriptEnabled: false });

test('shows the hiring call-out with its two tiers on the home page', async ({ page }) => {
  await page.goto('./');
  const opening = page.locator('.opening');
  await expect(opening).toHaveCount(1);
  await expect(opening.getByRole('heading')).toHaveText('Hiring (interns / collaborators)');
  await expect(opening.locator('dt')).toHaveText(['Primary need', 'Also welcome']);
  await expect(opening.locator('dd')).toHaveText([/agentic coding/i, /multimodal learning/i]);
  await expect(opening).toContainText('[Interest]');
  await expect(opening).toContainText('your profile');
  await expect(opening).toContainText(/1–2 representative links/);
});

test('shows the two research interests with their subjects', async ({ page }) => {
  await page.goto('./');
  const interests = page.locator('#interests .keep');
  await expect(interests.locator('p:first-child')).toHaveText(['Agentic coding & reasoning', 'Efficient ML']);
  const subjects = (await interests.locator('p:nth-child(2)').allTextContents()).map((text) => text.trim().split(', '));
  expect(subjects).toEqual([
    [
      'Long-Context Understanding',
      'Code Reasoning and Execution Semantics',
      'Agentic Interaction and Tool Utilization',
      'Reliability and Verification',
      'Multimodal Adaptation',
    ],
    ['KV-cache Efficiency', 'RL Efficiency', 'Data Distillation', 'Pruning/Quantization/Distillation'],
  ]);
});

test('lists the conferences and the journal reviewed for', async ({ page }) => {
  await page.goto('./');
  const service = page.locator('#service li');
  await expect(service).toHaveCount(1);
  await expect(service.locator('p')).toHaveText([
    'Reviewer',
    'Conferences: ICML, ICLR, NeurIPS, ACL, EMNLP, ICCV, CVPR, ECCV',
    'Journals: T-NNLS',
  ]);
});

test('names the owner in both scripts and does not give the e-mail address to harvesters', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chaofan Tao 陶超凡');
  await expect(page.locator('h1 [lang=zh-Hans]')).toHaveText('陶超凡');
  const pages = readBuiltPages('chaofan-tao');
  expect(pages.length).toBeGreaterThan(50);
  expect(pages.filter(({ html }) => html.includes('tcftrees@gmail.com')).map(({ path }) => path)).toEqual([]);
});

for (const path of ['about/', 'about', 'about.html']) {
  test(`leads from the old address /${path} to the home page`, async ({ page, served }) => {
    await page.goto(`./${path}`);
    await page.waitForURL(served.url);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Chaofan Tao');
  });
}

test('has no page and no menu item for what the portfolio does not have', async ({ page }) => {
  for (const start of ['./', './zh/']) {
    await page.goto(start);
    const menu = page.locator('header nav').getByRole('link');
    const addresses = await menu.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const prefix = siteBase('chaofan-tao') + start.slice(2);
    expect(addresses).toEqual([prefix, `${prefix}experience/`, `${prefix}publications/`, `${prefix}cv/`]);
    for (const missing of ['news/', 'research/']) {
      const response = await page.goto(`${start}${missing}`);
      expect(response!.status(), `${start}${missing}`).toBe(404);
    }
  }
});

test('writes no colour and no style into the HTML of an entry', () => {
  const pages = readBuiltPages('chaofan-tao').filter((page) => !isRedirect(page));
  expect(pages.length).toBeGreaterThan(50);
  for (const { path, html } of pages) {
    expect(html, path).not.toMatch(/<[^>]+\sstyle=|<font\b/i);
    expect(html, path).not.toMatch(/#92400e|#1e3a8a/i);
  }
});
