import { globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { manifestOf } from '#model/manifest.ts';
import { openFolder } from '../open-folder.ts';
import { makeContent, run } from './broken-content.ts';
import { expect, test } from './test.ts';

const astro = 'node_modules/astro/bin/astro.mjs';
const content = () =>
  makeContent({
    'site.yaml': 'url: https://wu.example.org/\nlanguages: [en, zh]\n',
    'publications.bib':
      '@article{wu1957, title = {Parity}, author = {Wu, C. S.}, journal = {PR}, year = 1957, pdf = {/files/parity.pdf}}\n',
    'publications/wu1957.mdx': '---\ntldr: Parity is not conserved.\n---\n\nA note.\n',
    'publications/lee.md': '---\ntitle: Weak interactions\ntype: book\nauthors: [T. D. Lee]\n---\n',
    'files/parity.pdf': '%PDF-1.4\n',
    'pages/group.mdx': '---\ntitle: Group\nredirectFrom: [/team/, /team.html]\n---\n\nText.\n',
    'pages/group.zh.mdx': '---\ntitle: 组\n---\n\n文字。\n',
    'pages/join.md': '---\ntitle: Join\n---\n\nText.\n',
    'research/parity.mdx': '---\ntitle: Parity\npublications: [wu1957]\n---\n\nAs in [@wu1957].\n',
    'news.yaml': '- { date: 1957-01, text: { en: Found, zh: 发现 } }\n',
    'talks.yaml': '- { title: Parity, date: 1957 }\n',
    'cv.yaml': 'variants: [{ id: short, title: Short, sections: [publications] }]\n',
  });

test('a build reads each content file once in each of its two processes, and publishes what the manifest says', async () => {
  test.setTimeout(120_000);
  const made = content();
  const log = join(mkdtempSync(join(tmpdir(), 'vitrine-reads-')), 'reads.txt');
  writeFileSync(log, '');
  const before = process.env.NODE_OPTIONS;
  const counting = pathToFileURL(join(import.meta.dirname, 'count-reads.mjs')).href;
  Object.assign(process.env, {
    NODE_OPTIONS: `${before ?? ''} --import ${counting}`,
    COUNT_READS_OF: made.folder,
    COUNT_READS_IN: log,
  });
  try {
    const { code, output } = await run([astro, 'build', '--outDir', made.site], made.folder);
    expect(code, output).toBe(0);

    const written = globSync('**/*.{mdx,md,yaml,bib}', { cwd: made.folder }).sort();
    expect(written).toHaveLength(12);
    const reads = readFileSync(log, 'utf8').trim().split('\n');
    const isText = (line: string) => /\.(?:mdx?|yaml|bib)$/.test(line);
    const byProcess = Map.groupBy(reads.filter(isText), (line) => line.split(' ')[0]!);
    expect(byProcess.size).toBe(2);
    for (const lines of byProcess.values())
      expect(lines.map((line) => line.slice(line.indexOf(' ') + 1)).sort()).toEqual(written);

    const { pages, files, redirects } = manifestOf(
      openFolder(made.folder, { url: 'https://wu.example.org/' }).checked(),
    );
    const fileOf = (path: string) => (path.endsWith('/') ? `${path}index.html` : path).slice(1);
    const published = [...pages, ...redirects].map(({ path }) => path).concat(...files);
    const built = globSync('**/*.*', { cwd: made.site }).filter((file) => !file.startsWith('_astro/'));
    expect(built.length).toBeGreaterThan(60);
    expect(built.sort()).toEqual(published.map(fileOf).sort());
  } finally {
    if (before === undefined) delete process.env.NODE_OPTIONS;
    else process.env.NODE_OPTIONS = before;
    made.remove();
  }
});

for (const [what, file, text, complaint] of [
  ['a file of publications/', 'publications/a.mdx', '---\ntitle: A\ntype: artcile\n---\n', 'publications → a'],
  [
    'the bibliography',
    'publications.bib',
    '@article{a, author = {Wu, C. S.}, journal = {PR}, year = 1957}\n',
    'bibliography → a',
  ],
  ['a list', 'talks.yaml', '- { title: Parity, date: soon }\n', 'talks → 00000'],
] as const)
  test(`Astro refuses what does not follow the schema in ${what}`, async () => {
    test.setTimeout(60_000);
    const made = makeContent({ [file]: text });
    const args = [astro, 'build', '--config', 'tests/e2e/unchecked.config.mjs', '--outDir', made.site];
    const { code, output } = await run(args, made.folder);
    expect(code).toBe(1);
    expect(stripVTControlCharacters(output)).toContain(complaint);
    made.remove();
  });
