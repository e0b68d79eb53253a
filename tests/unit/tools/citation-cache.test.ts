import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { citationCache, formatInWorker } from '#tools/citations/cached-citations.ts';
import { joinPublications } from '#tools/citations-loader.ts';
import { readChecked } from '#tools/read-checked.ts';
import { each } from '../lib/bibliography/write/read-publications.ts';

const file = join(mkdtempSync(join(tmpdir(), 'vitrine-citations-')), 'cache', 'citations.json');

test('citations are kept as long as the publication says the same', async () => {
  expect(citationCache(file).find(each.decay)).toBeUndefined();
  const { citations } = await formatInWorker([each.decay]);
  citationCache(file).save([each.decay], citations);
  expect(citationCache(file).find(each.decay)?.apa).toMatch(/^Wu, C\. S\., &amp; Moszkowski/);
  expect(citationCache(file).find({ ...each.decay, issued: '1967' })).toBeUndefined();
});

test('the publications of a folder are those of both kinds of file, once each', () => {
  const keys = joinPublications(readChecked('content')).map(({ key }) => key);
  expect(keys).toContain('wu1957experimental');
  expect(keys).toContain('wu1966beta');
  expect(new Set(keys).size).toBe(keys.length);
});
