import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CitedPublication, StoredCitations } from '#lib/bibliography/cited-publication.ts';
import { citePublications, joinPublications } from '#tools/citations/cite-publications.ts';
import { formatInWorker } from '#tools/citations/format-in-worker.ts';
import { cacheFolder } from '#tools/content-root.ts';
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

test('a style that the author changes is formatted again', { timeout: 30_000 }, async () => {
  const csl = (word: string) =>
    `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text"><info><title>T</title><id>t</id><updated>2020-01-01T00:00:00+00:00</updated></info><bibliography><layout><text value="${word} "/><text variable="title" prefix="of "/></layout></bibliography></style>`;
  const checked = readChecked('tests/fixtures/minimal');
  const cited = async (word: string) => {
    let stored: StoredCitations | undefined;
    const style = { file: 'citation-styles/t.csl', label: 'T', csl: csl(word) };
    await citePublications(
      { ...checked, bibliography: [each.decay], content: { ...checked.content, citationStyles: [style] } },
      {
        show: (known) => {
          stored = known.get(each.decay.key);
        },
        tell: expect.unreachable,
        isBuild: false,
      },
    );
    if (!stored || !('kept' in stored)) return stored;
    return JSON.parse(readFileSync(join(cacheFolder, stored.kept), 'utf8')) as CitedPublication;
  };
  const first = await cited('One');
  expect(first?.further).toEqual({ 'citation-styles/t.csl': 'T' });
  expect(first?.styles['citation-styles/t.csl']).toBe('One of Beta decay');
  expect((await cited('Two'))?.styles['citation-styles/t.csl']).toBe('Two of Beta decay');
});
