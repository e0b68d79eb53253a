import { expect, test } from 'vitest';
import { joinPublications } from '#tools/citations/cite-publications.ts';
import { formatInWorker } from '#tools/citations/format-in-worker.ts';
import { readChecked } from '#tools/read-checked.ts';
import { each } from '../lib/bibliography/write/read-publications.ts';

test('publications are cited in a thread of their own', async () => {
  const { citations, failures } = await formatInWorker([each.decay]);
  expect(failures).toEqual([]);
  expect(citations.get(each.decay.key)?.apa).toMatch(/^Wu, C\. S\., &amp; Moszkowski/);
});

test('the publications of a folder are those of both kinds of file, once each', () => {
  const keys = joinPublications(readChecked('tests/portfolios/chien-shiung-wu')).map(({ key }) => key);
  expect(keys).toContain('wu1957experimental');
  expect(keys).toContain('wu1966beta');
  expect(new Set(keys).size).toBe(keys.length);
});
