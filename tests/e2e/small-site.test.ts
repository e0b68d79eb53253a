import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import sharp from 'sharp';
import { findViolations } from './axe.ts';
import { makeContent, run } from './broken-content.ts';
import { serveFolder } from './serve.ts';
import { expect, test } from './test.ts';

// axe adds a style to the page it looks at.
test.use({ bypassCSP: true });

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
  const { site } = content;
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

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: { 'doctype-style': 'off', 'void-style': 'off', 'no-trailing-whitespace': 'off', 'long-title': 'off' },
});
const paper = `@article{wu1957experimental,
  author = {Wu, C. S. and Ambler, E.}, title = {Experimental Test of Parity Conservation}, journal = {Physical Review},
  year = {1957}, doi = {10.1103/PhysRev.105.1413}
}
`;

test('a site that `npm run new` made is right with no paper and with one, in both languages', async ({ page: tab }) => {
  test.setTimeout(120_000);
  const parent = makeContent({});
  const folder = join(parent.folder, 'content');
  const answers = ['--given', 'Chien-Shiung', '--family', 'Wu', '--native', '吴健雄', '--languages', 'en,zh', '--yes'];
  const more = ['--position', 'Professor', '--affiliation', 'Columbia University', '--email', 'wu@example.org'];
  const made = await run(['src/cli/new.ts', folder, ...answers, ...more, '--url', 'https://example.org/repo/'], folder);
  expect(made.code, made.output).toBe(0);

  const home = ['404.html', 'index.html', 'zh/index.html'];
  const papers = ['publications/index.html', 'publications/wu1957experimental/index.html'];
  for (const [bibliography, more] of [
    [undefined, []],
    [paper, papers],
  ] as const) {
    if (bibliography) writeFileSync(join(folder, 'publications.bib'), bibliography);
    const site = join(parent.site, bibliography ? 'one' : 'none');
    const { code, output } = await run(['node_modules/astro/bin/astro.mjs', 'build', '--outDir', site], folder);
    expect(code, output).toBe(0);
    expect(output).toContain('no problems.');
    const audit = await run(['src/cli/audit.ts', site], folder);
    expect([audit.code, audit.output]).toEqual([0, expect.stringContaining('pages: no problems.')]);
    const files = globSync('**/*.html', { cwd: site });
    expect(files).toEqual(expect.arrayContaining([...home, ...more, ...more.map((file) => `zh/${file}`)]));
    for (const file of files) {
      const { results } = await validator.validateString(readFileSync(join(site, file), 'utf8'));
      expect(results.flatMap(({ messages }) => messages.map(({ message }) => `${file} ${message}`))).toEqual([]);
    }

    const served = await serveFolder(site, '/repo/');
    for (const file of files) {
      await tab.goto(served.url + file.replace(/index\.html$/, ''));
      expect(await findViolations(tab), file).toEqual([]);
      for (const link of await tab.locator('a[href^="/"]').all()) {
        const target = new URL((await link.getAttribute('href'))!, served.url);
        expect((await tab.request.get(target.href)).status(), `${file} → ${target.pathname}`).toBe(200);
      }
    }
    await tab.goto(`${served.url}zh/`);
    await expect(tab.getByRole('heading', { level: 1 })).toHaveText('吴健雄 Chien-Shiung Wu');
    await expect(tab.getByRole('link', { name: 'wu@example.org' })).toBeVisible();
    await served.close();
  }
  parent.remove();
});

test('a site with nothing to tell has no feed; its portrait is told, and its sitemap knows what is not translated', async () => {
  test.setTimeout(60_000);
  const content = makeContent({
    'site.yaml': 'url: https://example.org/repo/\nlanguages: [en, zh]\n',
    'profile.mdx':
      '---\nname: { given: Ada, family: Lovelace }\nimage: { src: ./ada.png, alt: { en: Ada, zh: 艾达 } }\n---\n',
  });
  const picture = sharp({ create: { width: 480, height: 600, channels: 3, background: '#913727' } });
  writeFileSync(join(content.folder, 'ada.png'), await picture.png().toBuffer());
  mkdirSync(join(content.folder, 'pages'));
  writeFileSync(
    join(content.folder, 'pages/group.mdx'),
    '---\ntitle: { en: Group, zh: 小组 }\n---\n\nWe meet on Mondays.\n',
  );
  const { site } = content;
  const { code, output } = await run(['node_modules/astro/bin/astro.mjs', 'build', '--outDir', site], content.folder);
  expect(code, output).toBe(0);

  const home = readFileSync(join(site, 'index.html'), 'utf8');
  expect(globSync('**/feed.xml', { cwd: site })).toEqual([]);
  expect(home).not.toContain('atom+xml');
  const { mainEntity } = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(home)![1]!);
  expect(mainEntity.image).toMatch(/^https:\/\/example\.org\/repo\/_astro\/ada\..*\.jpg$/);
  const file = join(site, new URL(mainEntity.image).pathname.slice('/repo'.length));
  expect(await sharp(file).metadata()).toMatchObject({ width: 432, height: 540 });
  const made = globSync('_astro/ada.*', { cwd: site }).length;
  expect(globSync('_astro/ada.*', { cwd: site }).filter((name) => !home.includes(name.split('/').pop()!))).toEqual([]);
  expect(made).toBeGreaterThan(3);

  const listed = readFileSync(join(site, 'sitemap-0.xml'), 'utf8').match(/(?<=<loc>)[^<]*/g);
  expect(listed!.sort()).toEqual(['', 'group/', 'zh/'].map((path) => `https://example.org/repo/${path}`));
  content.remove();
});
