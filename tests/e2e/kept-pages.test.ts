import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import sharp from 'sharp';
import { cacheFolderOf } from '#model/node/project.ts';
import { makeContent, run } from './broken-content.ts';
import { expect, test } from './test.ts';

const url = 'https://wu.example.org/';
const astro = 'node_modules/astro/bin/astro.mjs';
const entry = (key: string, title: string, author = 'Wu, C. S.') =>
  `@article{${key}, author = {${author}}, title = {${title}}, journal = {Physical Review}, year = 1957, keywords = {${key}}}\n`;
const papers = (title: string) =>
  [
    entry('named', title),
    entry('alone', 'Alone'),
    entry('joint', 'Joint', 'Wu, C. S. and Ambler, Ernest'),
    entry('pictured', 'Pictured'),
    entry('noting', 'Noting'),
    entry('citing', 'Citing'),
    entry('starred', 'Starred'),
    entry('sharing', 'Sharing'),
  ].join('');
const people = (url: string) => `- id: ambler\n  name: { given: Ernest, family: Ambler }\n  url: ${url}\n`;
const stars = (count: number) =>
  JSON.stringify({ stars: { 'wu/parity': { count, asOf: '2026-11-22' } }, citations: {}, ranks: {} });
const site = (accent: number) =>
  `url: ${url}\naccent: ${accent}\npublications: { topics: [{ id: parity, title: Parity }] }\n`;
const drawing = (background: string) =>
  sharp({ create: { width: 40, height: 30, channels: 3, background } })
    .png()
    .toBuffer();

test('a build draws again what a change concerns and nothing else, and is as if all had been drawn', async () => {
  test.setTimeout(300_000);
  const content = makeContent({
    'site.yaml': site(250),
    'publications.bib': papers('Named'),
    'people.yaml': people('https://ambler.example.org/'),
    'metrics.json': stars(1),
    'publications/pictured.mdx': '---\nimage: { src: ./drawing.png, alt: A drawing }\n---\n',
    'publications/noting.mdx': '---\ntldr: None.\n---\n\nIt builds on <Work of="named" />.\n',
    'publications/citing.mdx': '---\ntldr: It builds on [@named].\n---\n',
    'publications/starred.mdx': '---\nlinks: [{ url: "https://github.com/wu/parity" }]\n---\n',
    'publications/sharing.mdx': '---\ntopics: [parity]\n---\n',
    'publications/named.mdx': '---\ntopics: [parity]\n---\n',
  });
  const write = (file: string, text: string | Buffer) => writeFileSync(join(content.folder, file), text);
  const fresh = `${content.site}-fresh`;

  /** Builds with what is kept, and gives the papers that were drawn. */
  async function build(): Promise<string[]> {
    const { code, output } = await run([astro, 'build', '--outDir', content.site], content.folder);
    expect(code, output).toBe(0);
    const plain = stripVTControlCharacters(output);
    return [...plain.matchAll(/publications\/(\w+)\/index\.html *\(\+/g)].map(([, key]) => key!).sort();
  }

  /** Names the files that a build which keeps nothing would have written otherwise. */
  async function findStale(): Promise<string[]> {
    // With its address from the environment, the site has other folders to keep things in.
    const args = [astro, 'build', '--force', '--outDir', fresh];
    const { code, output } = await run(args, content.folder, url);
    expect(code, output).toBe(0);
    const files = globSync('**/*.*', { cwd: fresh }).sort();
    expect(files.length).toBeGreaterThan(40);
    expect(globSync('**/*.*', { cwd: content.site }).sort()).toEqual(files);
    return files.filter((file) => !readFileSync(join(content.site, file)).equals(readFileSync(join(fresh, file))));
  }

  try {
    write('publications/drawing.png', await drawing('#802020'));
    expect(await build()).toHaveLength(8);
    expect(await build()).toEqual([]);

    write('publications.bib', papers('Renamed'));
    write('people.yaml', people('https://ernest.example.org/'));
    write('metrics.json', stars(2));
    expect(await build()).toEqual(['citing', 'joint', 'named', 'noting', 'sharing', 'starred']);
    expect(await findStale()).toEqual([]);

    write('publications/noting.mdx', '---\ntldr: None.\n---\n\nIt goes beyond <Work of="named" />.\n');
    expect(await build()).toEqual(['noting']);

    write('publications/drawing.png', await drawing('#208020'));
    expect(await build()).toContain('pictured');
    expect(await findStale()).toEqual([]);

    write('site.yaml', site(100));
    expect(await build()).toHaveLength(8);
  } finally {
    content.remove();
    for (const path of [fresh, cacheFolderOf(process.cwd(), content.folder, url)])
      rmSync(path, { recursive: true, force: true });
  }
});
