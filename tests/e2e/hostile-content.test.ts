import { globSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseBibtex } from '#publications/bibtex/parse-bibtex.ts';
import { readPdf } from '../unit/read-pdf.ts';
import { makeContent, run, start } from './broken-content.ts';
import { findFreePort } from './find-free-port.ts';
import { serveFolder } from './serve.ts';
import { expect, test } from './test.ts';

const astro = 'node_modules/astro/bin/astro.mjs';
/** What ends a script, a comment, a CDATA section, a command of typst and a field of BibTeX. */
const breakout =
  '</script><script>document.title = 1</script> ]]> --> #panic("x") @misc{x, title = 1} <img src=x onerror=a()>';

const files = {
  'profile.mdx': `---
name: { given: Chien-Shiung, family: Wu }
headline: ${JSON.stringify(breakout)}
emails:
  - { address: open@example.org }
  - { address: veiled@example.org, display: obfuscated }
  - { address: secret@example.org, display: hidden }
---
`,
  'publications.bib': `@article{first,
  author = {Wu, C. S.}, title = {Parity ${breakout}}, journal = {Physical Review}, year = 1957,
  abstract = {One

ER  -${' '}
TY  - BOOK
% two ${breakout}}
}
@article{second, author = {Wu, C. S.}, title = {Second}, journal = {Physical Review}, year = 1958}
`,
  'news.yaml': `- date: 1957\n  text: ${JSON.stringify(breakout)}\n`,
  'education.yaml': `- institutions: [${JSON.stringify(breakout)}]\n  degree: PhD\n  end: 1940\n`,
};

test('content breaks out of no format, and an address that is hidden stands in none', async ({ page }) => {
  test.setTimeout(90_000);
  const content = makeContent(files);
  const { site } = content;
  const { code, output } = await run([astro, 'build', '--outDir', site], content.folder);
  expect(code, output).toBe(0);
  const read = (file: string) => readFileSync(join(site, file), 'utf8');

  const all = globSync('**/*.{html,json,yaml,xml,txt,bib,ris,svg,webmanifest}', { cwd: site });
  const pdf = (await readPdf(readFileSync(join(site, 'cv.pdf')))).lines.join('\n');
  expect(all.length).toBeGreaterThan(15);
  expect(all.filter((file) => /secret|veiled@/.test(read(file)))).toEqual([]);
  expect(pdf).not.toMatch(/secret|veiled@/);
  expect(pdf).toContain('open@example.org');
  expect(all.filter((file) => read(file).includes('open@example.org')).sort()).toEqual([
    'cv/index.html',
    'index.html',
    'rendercv.yaml',
    'resume.json',
  ]);

  expect(parseBibtex(read('publications.bib'))).toMatchObject({
    problems: [],
    entries: [{ key: 'second' }, { key: 'first' }],
  });
  expect(read('publications.ris').match(/^ER {2}-/gm)).toHaveLength(2);
  expect(read('publications.ris').match(/^TY {2}-/gm)).toHaveLength(2);
  expect(JSON.parse(read('publications.json'))).toHaveLength(2);
  expect(JSON.parse(read('resume.json'))).toMatchObject({ basics: { name: 'Chien-Shiung Wu' } });
  expect(pdf).toContain('#panic("x")');

  const served = await serveFolder(site, '/');
  for (const path of ['', 'publications/', 'publications/first/', 'news/', 'cv/']) {
    await page.goto(served.url + path);
    await expect(page.locator('img[src="x"], main script:not([type])')).toHaveCount(0);
    expect(await page.title(), path).not.toBe('1');
    for (const text of await page.locator('script[type="application/ld+json"]').allTextContents()) JSON.parse(text);
  }
  const feed = await page.evaluate(
    (xml) => new DOMParser().parseFromString(xml, 'application/xml').querySelectorAll('parsererror, entry').length,
    read('feed.xml'),
  );
  expect(feed).toBe(3);
  await served.close();
  content.remove();
});

test('astro dev lives on when what every page needs vanishes, and when all comes back', async () => {
  test.setTimeout(120_000);
  const content = makeContent(files);
  const port = await findFreePort();
  const dev = start([astro, 'dev', '--host', '127.0.0.1', '--port', String(port)], content.folder);
  let output = '';
  for (const stream of [dev.stdout!, dev.stderr!]) stream.on('data', (text) => (output += text));
  const home = async () => (await fetch(`http://127.0.0.1:${port}/`)).text();
  const away = (file: string) => join(content.folder, '..', `${port}-${file}`);
  try {
    await expect(async () => expect(await home()).toContain('Chien-Shiung')).toPass({ timeout: 60_000 });
    for (const file of ['site.yaml', 'profile.mdx']) {
      output = '';
      renameSync(join(content.folder, file), away(file));
      await expect.poll(() => output, { timeout: 10_000 }).toContain(`The content folder has no ${file}.`);
      expect(await home()).toContain('Chien-Shiung');
      expect(output).not.toMatch(/^\s+at /m);
      output = '';
      renameSync(away(file), join(content.folder, file));
      await expect.poll(() => output, { timeout: 10_000 }).toContain('no problems.');
      expect(await home()).toContain('Chien-Shiung');
    }
    output = '';
    rmSync(join(content.folder, 'publications.bib'));
    await expect.poll(() => output, { timeout: 10_000 }).toContain('\n1 news item, 1 degree: no problems.');
    expect((await fetch(`http://127.0.0.1:${port}/publications/`)).status).toBe(404);
  } finally {
    dev.kill();
    await new Promise((resolve) => dev.once('close', resolve));
    content.remove();
  }
});
