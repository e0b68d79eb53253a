import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFolder } from '../open-folder.ts';
import { makeContent, run, start } from './broken-content.ts';
import { findFreePort } from './find-free-port.ts';
import { serveFolder } from './serve.ts';
import { attempts } from './smuggled-scripts.ts';
import { expect, test } from './test.ts';

const astro = 'node_modules/astro/bin/astro.mjs';
const pageOf = (index: number) => `attempt-${index}`;
const write = (body: string) => `---\ntitle: Attempt\n---\n\n${body}\n\nThe end.\n`;

test('a script in content is reported, stops the build, and does not run in astro dev either', async ({ page }) => {
  test.setTimeout(180_000);
  const content = makeContent({});
  const written = join(content.folder, 'written-by-code');
  const all = attempts(written);
  mkdirSync(join(content.folder, 'pages'));
  for (const [index, { format, body }] of all.entries())
    writeFileSync(join(content.folder, 'pages', `${pageOf(index)}.${format}`), write(body));
  const { problems } = checkFolder(content.folder);
  for (const [index, { name, format }] of all.entries()) {
    const found = problems.filter(({ file }) => file === `pages/${pageOf(index)}.${format}`);
    expect(
      found.filter(({ code, position }) => /unsafe|code|html/.test(code) && position!.line >= 5),
      name,
    ).not.toEqual([]);
  }
  expect(all.length).toBeGreaterThanOrEqual(20);

  const { code } = await run([astro, 'build', '--outDir', content.site], content.folder);
  expect(code).toBe(1);
  expect(existsSync(content.site)).toBe(false);

  // The dev server renders what it can beside its report, and its pages have no policy.
  const port = await findFreePort();
  const dev = start([astro, 'dev', '--host', '127.0.0.1', '--port', String(port)], content.folder);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('dialog', (dialog) => dialog.dismiss());
  try {
    const home = `http://127.0.0.1:${port}/`;
    await expect(async () => expect((await fetch(home)).status).toBe(200)).toPass({ timeout: 60_000 });
    for (const [index, { name }] of all.entries()) {
      const address = `${home}${pageOf(index)}/`;
      await page.goto(address);
      const main = page.locator('main');
      await expect(main, name).toContainText('The end.');
      // What a reader would do by chance.
      for (const element of await main.locator('a:not([href^="http"]), b, summary').all())
        await element.dispatchEvent('click');
      expect(await page.evaluate(() => (window as { ran?: number }).ran), name).toBeUndefined();
      expect(page.url().replace(/#.*$/, ''), name).toBe(address);
      await expect(
        main.locator(
          'script, style, iframe, object, embed, form, base, meta, link, svg, math, template, [href^="java" i]',
        ),
        name,
      ).toHaveCount(0);
    }
    expect(asked.filter((url) => !url.startsWith(home) && !/^(data|blob|ws):/.test(url))).toEqual([]);
    expect(existsSync(written)).toBe(false);
  } finally {
    dev.kill();
    await new Promise((resolve) => dev.once('close', resolve));
    content.remove();
  }
});

test('a script that got into a built page does not run, and those of the engine do', async ({ page }) => {
  test.setTimeout(90_000);
  const content = makeContent({ 'pages/a.md': write('A text with a [link](https://example.org/).') });
  const { code, output } = await run([astro, 'build', '--outDir', content.site], content.folder);
  expect(code, output).toBe(0);
  const file = join(content.site, 'a/index.html');
  writeFileSync(join(content.site, 'steal.js'), 'window.ran = 1');
  const smuggled =
    '<script>window.ran = 1</script><script src="/steal.js"></script><img src="x" onerror="window.ran = 1">';
  writeFileSync(file, readFileSync(file, 'utf8').replace('The end.', smuggled));
  const served = await serveFolder(content.site, '/');
  await page.goto(`${served.url}a/`);
  await expect(page.locator('main script')).toHaveCount(2);
  expect(await page.evaluate(() => (window as { ran?: number }).ran)).toBeUndefined();
  const theme = page.locator('.theme-toggle');
  await theme.click();
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toMatch(/^(light|dark)$/);
  await served.close();
  content.remove();
});
