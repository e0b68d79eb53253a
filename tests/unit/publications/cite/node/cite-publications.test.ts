import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CitedPublication, StoredCitations } from '#publications/cite/cited-publication.ts';
import { citePublications } from '#publications/cite/node/cite-publications.ts';
import { formatInWorker } from '#publications/cite/node/format-in-worker.ts';
import { openFolder } from '../../../../open-folder.ts';
import { each } from '../../read-publications.ts';
import { contentFolder } from '../../../content-folder.ts';

test('publications are cited in a thread of their own', async () => {
  const { citations, failures } = await formatInWorker([each.decay]);
  expect(failures).toEqual([]);
  expect(citations.get(each.decay.key)?.apa).toMatch(/^Wu, C\. S\., &amp; Moszkowski/);
});

test('the publications of a folder are those of both kinds of file, once each', () => {
  const keys = openFolder('tests/portfolios/chien-shiung-wu')
    .site()
    .publications.map(({ key }) => key);
  expect(keys).toContain('wu1957experimental');
  expect(keys).toContain('wu1966beta');
  expect(new Set(keys).size).toBe(keys.length);
});

test('a style that the author changes is formatted again', { timeout: 30_000 }, async () => {
  const csl = (word: string) =>
    `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text"><info><title>T</title><id>t</id><updated>2020-01-01T00:00:00+00:00</updated></info><bibliography><layout><text value="${word} "/><text variable="title" prefix="of "/></layout></bibliography></style>`;
  const cache = mkdtempSync(join(tmpdir(), 'vitrine-cite-'));
  const key = 'a';
  const cited = async (word: string) => {
    let stored: StoredCitations | undefined;
    const folder = contentFolder({
      'site.yaml': 'url: https://a.org/\n',
      'profile.mdx': '---\nname: { family: Wu }\n---\n',
      'publications.bib': `@book{${key}, title = {Beta decay}, author = {Wu, C. S.}, publisher = {Wiley}, year = 1966}\n`,
      'citation-styles/t.csl': csl(word),
    });
    await citePublications(openFolder(folder, { cache }), {
      show: (known) => {
        stored = known.get(key);
      },
      tell: expect.unreachable,
      isBuild: false,
    });
    if (!stored || !('kept' in stored)) return stored;
    return JSON.parse(readFileSync(join(cache, stored.kept), 'utf8')) as CitedPublication;
  };
  const first = await cited('One');
  expect(first?.further).toEqual({ 'citation-styles/t.csl': 'T' });
  expect(first?.styles['citation-styles/t.csl']).toBe('One of Beta decay');
  expect((await cited('Two'))?.styles['citation-styles/t.csl']).toBe('Two of Beta decay');
});
