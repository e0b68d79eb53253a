import { expect, test } from 'vitest';
import { exportFiles } from '#tools/exports/export-files.ts';
import { planExports } from '#tools/exports/plan-exports.ts';
import { readCheckedContent } from '#checks/read-checked-content.ts';
import { readContent } from '#tools/read-content.ts';
import { each } from '../lib/bibliography/write/read-publications.ts';

test('each publication and all of them have a file in each format', () => {
  const files = exportFiles([each.decay, each.parity].map((one) => ({ ...one, people: [], slug: one.key })));
  expect(files.map(({ path }) => path)).toEqual([
    '/publications.bib',
    `/publications/${each.decay.key}.bib`,
    `/publications/${each.parity.key}.bib`,
    '/publications.ris',
    `/publications/${each.decay.key}.ris`,
    `/publications/${each.parity.key}.ris`,
    '/publications.json',
    `/publications/${each.decay.key}.json`,
    `/publications/${each.parity.key}.json`,
  ]);
  expect(files[1]!.write()).toMatch(new RegExp(`^@book\\{${each.decay.key},`));
  expect(files[3]!.write().match(/^ER {2}-/gm)).toHaveLength(2);
  expect(JSON.parse(files[8]!.write())).toMatchObject([{ id: each.parity.key, type: 'article-journal' }]);
});

test('without publications there are no files', () => {
  expect(exportFiles([])).toEqual([]);
});

test('a file of the author in public/ takes the place of the one made from the content', () => {
  const address = { origin: 'https://a.org', base: '/' };
  const paths = (publicRoot: string) =>
    planExports(readCheckedContent(readContent('tests/portfolios/chien-shiung-wu', publicRoot)).checked, address).map(
      ({ path }) => path,
    );
  expect(paths('tests/fixtures/minimal')).toContain('/publications.bib');
  // A folder that holds a publications.bib.
  const own = paths('tests/portfolios/chaofan-tao');
  expect(own).not.toContain('/publications.bib');
  expect(own).toContain('/publications.ris');
});
