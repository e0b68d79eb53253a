import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteFolder } from './sites.ts';
import { expect, test } from './test.ts';

const path = './publications/wu1957experimental/';

test('a paper can be cited in seven styles, each with the facts of the paper', async ({ page }) => {
  await page.goto(path);
  await page.getByText(/^Other styles/).click();
  const styles = page.locator('.citation').filter({ hasNot: page.locator('pre') });
  await expect(styles.locator('figcaption')).toHaveText([
    /^APA/,
    /^IEEE/,
    /^Chicago/,
    /^MLA/,
    /^Vancouver/,
    /^GB\/T 7714/,
    /^Nature/,
  ]);
  for (const text of await styles.locator('p').allTextContents()) {
    expect(text).toMatch(/Experimental test of parity conservation in beta decay/i);
    expect(text).toMatch(/1957/);
    expect(text).toMatch(/105/);
    expect(text).toMatch(/1413/);
    expect(text).toMatch(/Wu/i);
  }
});

test('a style is copied as plain text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(path);
  await page.getByRole('button', { name: 'Copy APA' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Wu, C\. S\., Ambler, E\./);
  expect(copied).not.toMatch(/[<>]/);
});

test('the files for reference managers hold the paper, and those of the list all papers', async ({ page, request }) => {
  await page.goto(path);
  for (const extension of ['bib', 'biblatex.bib', 'ris', 'json']) {
    const link = page.locator(`#cite a[href$="/wu1957experimental.${extension}"]`);
    const answer = await request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
    expect(answer.status()).toBe(200);
    expect(await answer.text()).toContain('Experimental Test of Parity Conservation in Beta Decay');
  }
  const all = readFileSync(join(siteFolder('sample'), 'publications.bib'), 'utf8');
  const list = JSON.parse(readFileSync(join(siteFolder('sample'), 'publications.json'), 'utf8')) as { id: string }[];
  const ris = readFileSync(join(siteFolder('sample'), 'publications.ris'), 'utf8');
  expect(list.length).toBeGreaterThan(20);
  expect(all.match(/^@\w+\{/gm)).toHaveLength(list.length);
  expect(ris.match(/^TY {2}- /gm)).toHaveLength(list.length);
  expect(ris.match(/^ER {2}-/gm)).toHaveLength(list.length);
});
