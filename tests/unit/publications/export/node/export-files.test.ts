import { expect, test } from 'vitest';
import { publicationSlugs } from '#model/addresses.ts';
import { exportFormats, formatFiles } from '#publications/export/formats.ts';
import { exportFiles, pdfFiles } from '#publications/export/node/export-files.ts';
import { planExports, serveExports } from '#site/node/program-files.ts';
import { openFolder } from '../../../../open-folder.ts';
import { each } from '../../read-publications.ts';
import { contentFolder } from '../../../content-folder.ts';

test('each publication and all of them have a file in each format', () => {
  const files = exportFiles([each.decay, each.parity].map((one) => ({ ...one, people: [], slug: one.key })));
  expect(files.map(({ path }) => path)).toEqual([
    '/publications.bib',
    '/publications.biblatex.bib',
    '/publications.ris',
    '/publications.json',
    `/publications/${each.decay.key}.bib`,
    `/publications/${each.decay.key}.biblatex.bib`,
    `/publications/${each.decay.key}.ris`,
    `/publications/${each.decay.key}.json`,
    `/publications/${each.parity.key}.bib`,
    `/publications/${each.parity.key}.biblatex.bib`,
    `/publications/${each.parity.key}.ris`,
    `/publications/${each.parity.key}.json`,
  ]);
  const text = (path: string) => String(files.find((file) => file.path === path)!.write());
  expect(text(`/publications/${each.decay.key}.bib`)).toMatch(new RegExp(`^@book\\{${each.decay.key},`));
  expect(text('/publications.ris').match(/^ER {2}-/gm)).toHaveLength(2);
  expect(JSON.parse(text(`/publications/${each.parity.key}.json`))).toMatchObject([
    { id: each.parity.key, type: 'article-journal' },
  ]);
});

test('no paper has a file at the address of a file of another, whatever its citation key', () => {
  const extensions = Object.keys(exportFormats);
  const keys = ['key', ...extensions.flatMap((one) => [`key.${one}`, `key.${one.split('.')[0]}`])];
  const slugs = [...publicationSlugs(keys).values()];
  const paths = slugs.flatMap((slug) => formatFiles(slug).map(({ path }) => path));
  expect(new Set(paths).size).toBe(slugs.length * extensions.length);
});

test('a dev server answers with every file that a build writes', async () => {
  const site = openFolder('tests/portfolios/chien-shiung-wu');
  const findExport = serveExports(site);
  const files = planExports(site);
  // One of each kind, since every answer plans all files.
  const kinds = new Map(files.map((file) => [file.path.replace(/^.*?\./, '') + file.path.split('/').length, file]));
  expect(kinds.size).toBeGreaterThan(Object.keys(exportFormats).length);
  for (const { path, type } of kinds.values()) expect((await findExport(path))?.type, path).toBe(type);
  expect(findExport('/publications/')).toBeUndefined();
});

test('without publications there are no files', () => {
  expect(exportFiles([])).toEqual([]);
});

test('a file of the author in public/ takes the place of the one made from the content', () => {
  const paths = (publicFolder: string) =>
    planExports(openFolder('tests/portfolios/chien-shiung-wu', { publicFolder })).map(({ path }) => path);
  expect(paths('tests/fixtures/minimal')).toContain('/publications.bib');
  // A folder that holds a publications.bib.
  const own = paths('tests/portfolios/chaofan-tao');
  expect(own).not.toContain('/publications.bib');
  expect(own).toContain('/publications.ris');
});

test('the PDF of a paper is published once more in the folder of its page', () => {
  const [paper] = [{ ...each.parity, people: [], slug: 'parity', links: [{ url: '/files/a.pdf' }] }];
  const pdfsIn = (files: Record<string, string>) =>
    pdfFiles([paper], openFolder(contentFolder(files)).project).map(({ path }) => path);
  expect(pdfsIn({ 'files/a.pdf': '%PDF' })).toEqual(['/publications/parity/parity.pdf']);
  expect(pdfsIn({ 'files/b.pdf': '%PDF' })).toEqual([]);
});
