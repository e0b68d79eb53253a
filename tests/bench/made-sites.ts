import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../gallery/build-site.ts';
import { makeBibliography } from './make-bibliography.ts';

/** A content folder with so many entries, nine tenths of which are papers with a page of their own. */
export function makePortfolio(path: string, count: number): void {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'site.yaml'), 'url: https://example.org/\nlanguages: [en]\n');
  writeFileSync(join(path, 'profile.mdx'), '---\nname: { given: C. S., family: Wu }\n---\n');
  writeFileSync(join(path, 'publications.bib'), makeBibliography(count));
}

const words = (id: number) => Array.from({ length: 120 }, (_, index) => `word${(index * 7 + id) % 97}`).join(' ');

/**
 * The floor of the stack: an Astro site with a collection from a JSON file, a page for each of its entries, and nothing
 * else.
 */
export function makeBareSite(path: string, count: number): void {
  mkdirSync(join(path, 'src/pages'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(path, 'node_modules'));
  writeFileSync(join(path, 'package.json'), '{ "type": "module", "private": true }');
  writeFileSync(join(path, 'astro.config.mjs'), 'export default { devToolbar: { enabled: false } };');
  writeFileSync(join(path, 'papers.json'), JSON.stringify(Array.from({ length: count }, (_, id) => paper(id))));
  writeFileSync(
    join(path, 'src/content.config.ts'),
    `import { defineCollection } from 'astro:content';
import { file } from 'astro/loaders';
import { z } from 'astro/zod';
const schema = z.object({ title: z.string(), authors: z.array(z.string()), year: z.number(), abstract: z.string() });
export const collections = { papers: defineCollection({ loader: file('papers.json'), schema }) };`,
  );
  writeFileSync(
    join(path, 'src/pages/[id].astro'),
    `---
import { getCollection } from 'astro:content';
export const getStaticPaths = async () =>
  (await getCollection('papers')).map((paper) => ({ params: { id: paper.id }, props: { paper } }));
const { title, authors, year, abstract } = Astro.props.paper.data;
---
<html lang="en"><head><meta charset="utf-8" /><title>{title}</title></head>
<body><h1>{title}</h1><p>{authors.join(', ')}</p><p>{year}</p><p>{abstract}</p></body></html>`,
  );
}

function paper(id: number) {
  const authors = ['C. S. Wu', 'E. Ambler', 'R. W. Hayward'];
  return { id: `key${id}`, title: `Paper ${id}`, authors, year: 1950 + (id % 76), abstract: words(id) };
}

/** The field's fastest: Hugo with as many pages. */
export function makeHugoSite(path: string, count: number): void {
  mkdirSync(join(path, 'content'), { recursive: true });
  mkdirSync(join(path, 'layouts/_default'), { recursive: true });
  writeFileSync(
    join(path, 'hugo.toml'),
    'baseURL = "https://example.org/"\ndisableKinds = ["taxonomy", "term", "RSS"]\n',
  );
  for (const name of ['single', 'list'])
    writeFileSync(
      join(path, `layouts/_default/${name}.html`),
      '<html lang="en"><title>{{ .Title }}</title>{{ .Content }}</html>',
    );
  for (let id = 0; id < count; id++)
    writeFileSync(join(path, `content/${id}.md`), `---\ntitle: "Paper ${id}"\n---\n${words(id)}\n`);
}
