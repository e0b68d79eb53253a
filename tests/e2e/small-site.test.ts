import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeContent, run } from './broken-content.ts';
import { serveFolder } from './serve.ts';
import { expect, test } from './test.ts';

const page = `---
title: My group
lead: Who works here.
redirectFrom: [/lab/, /team.html]
---

We meet on Mondays. See [the start](/).

| day    | what  |
| ------ | ----- |
| Monday | tea   |
`;

test('the smallest site is a home page; a free page and its old addresses work under a base path', async ({
  page: tab,
}) => {
  test.setTimeout(60_000);
  const content = makeContent({ 'site.yaml': 'url: https://example.org/repo/\n' });
  mkdirSync(join(content.folder, 'pages'));
  writeFileSync(join(content.folder, 'pages/group.mdx'), page);
  const site = join(content.folder, 'site');
  const { code, output } = await run(['node_modules/astro/bin/astro.mjs', 'build', '--outDir', site], content.folder);
  expect(code, output).toBe(0);
  const files = globSync('**/*.html', { cwd: site }).sort();
  expect(files).toEqual(['404.html', 'group/index.html', 'index.html', 'lab/index.html', 'team.html']);

  const served = await serveFolder(site, '/repo/');
  await tab.goto(served.url);
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText('Chien-Shiung Wu');
  await expect(tab.locator('section')).toHaveCount(0);
  await expect(tab.locator('.language-switch')).toHaveCount(0);
  await tab.getByRole('navigation').getByRole('link', { name: 'My group' }).click();
  await expect(tab).toHaveURL(`${served.url}group/`);
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText('My group');
  await tab.getByRole('link', { name: 'the start' }).click();
  await expect(tab).toHaveURL(served.url);
  for (const old of ['lab/', 'lab', 'team.html']) {
    await tab.goto(served.url + old);
    await tab.waitForURL(`${served.url}group/`);
  }
  await served.close();
  content.remove();
});
