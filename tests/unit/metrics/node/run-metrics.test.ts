import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type MetricsOptions, runMetrics } from '#metrics/node/run-metrics.ts';
import { formatSummary, type Run } from '#metrics/summary.ts';
import { readContent } from '#model/node/read-content.ts';
import { readCheckedContent } from '#model/read-checked-content.ts';
import { contentFolder } from '../../content-folder.ts';
import { type Answer, type FakeService, fakeWorld, recorded, startService } from '../../fake-service.ts';

const content = {
  'site.yaml': 'url: https://a.org\n',
  'profile.mdx': '---\nname: { family: Wu }\n---\n',
  'projects/p.mdx': '---\ntitle: P\nlinks: [https://github.com/octocat/Hello-World]\n---\n',
  'publications.bib': '@article{wu1957, title = {A}, author = {Wu, C.}, year = 1957, doi = {10.1103/PhysRev.105.1413}}',
};
const good: Record<string, Answer> = {
  '/repos/octocat/hello-world': { headers: { etag: '"v1"' }, body: recorded('github-repository') },
  '/works': { body: recorded('openalex-works') },
};
const before = {
  stars: { 'octocat/Hello-World': { count: 70, asOf: '2026-10-01' } },
  citations: { wu1957: { count: 2300, asOf: '2026-10-01', source: 'OpenAlex' } },
};
const down: Answer = { status: 503 };
const json = (data: unknown) => `${JSON.stringify(data, null, 2)}\n`;

interface Told {
  run: Run;
  /** What metrics.json says afterwards; undefined when there is none. */
  data: Record<string, Record<string, unknown>> | undefined;
  text: string;
  progress: string;
}

/** Runs the command on a folder against a fake service that stands for all of them. */
async function run(
  folder: string,
  { address }: FakeService,
  options: Partial<MetricsOptions> & { environment?: Record<string, string>; isTTY?: boolean } = {},
): Promise<Told> {
  const { environment, isTTY = false, ...rest } = options;
  const services = ['GITHUB', 'OPENALEX', 'SEMANTIC_SCHOLAR', 'CROSSREF'];
  const addresses = Object.fromEntries(services.map((name) => [`VITRINE_${name}_URL`, address]));
  let progress = '';
  const result = await runMetrics(
    readCheckedContent(readContent(folder, `${folder}/public`)).checked,
    { folder, isDryRun: false, cacheFile: join(folder, '.cache/repositories.json'), ...rest },
    fakeWorld({ ...addresses, ...environment }),
    { isTTY, write: (text) => (progress += text) },
  );
  if ('code' in result) throw new Error(result.message);
  const file = join(folder, 'metrics.json');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return {
    run: { ...result, file: 'content/metrics.json' },
    data: text ? (JSON.parse(text) as Told['data']) : undefined,
    text,
    progress,
  };
}

describe('a run', () => {
  test('writes what the services say with the day and the source, and nothing else', async () => {
    const folder = contentFolder(content);
    const { data, run: told } = await run(folder, await startService(good));
    expect(data).toEqual({
      stars: { 'octocat/Hello-World': { count: 80, asOf: '2026-11-22' } },
      citations: { wu1957: { count: 2412, asOf: '2026-11-22', source: 'OpenAlex' } },
    });
    expect(readdirSync(folder).filter((name) => name.includes('metrics'))).toEqual(['metrics.json']);
    expect(formatSummary(told)).toBe(
      [
        'Changed',
        '  octocat/Hello-World: 80 stars',
        '  wu1957: 2412 citations',
        '',
        'content/metrics.json is written: 2 read, 0 of them unchanged; 0 kept from before; 0 not read; 0 unknown.',
        '',
      ].join('\n'),
    );
  });

  test('on the same day changes nothing when nothing has changed', async () => {
    const folder = contentFolder(content);
    const service = await startService({
      ...good,
      '/repos/octocat/hello-world': [good['/repos/octocat/hello-world']!, { status: 304 }],
    });
    const first = await run(folder, service);
    const second = await run(folder, service);
    expect(second.text).toBe(first.text);
    expect(formatSummary(second.run)).toBe(
      'content/metrics.json is as it was: 2 read, 2 of them unchanged; 0 kept from before; 0 not read; 0 unknown.\n',
    );
  });

  test('on a later day changes the days alone, also when GitHub says that nothing has changed', async () => {
    const known = json({
      stars: { 'octocat/Hello-World': { count: 80, asOf: '2026-10-01' } },
      citations: { wu1957: { count: 2412, asOf: '2026-10-01', source: 'OpenAlex' } },
    });
    const cache = { 'octocat/hello-world': { etag: '"v1"', count: 80, name: 'octocat/Hello-World' } };
    const folder = contentFolder({
      ...content,
      'metrics.json': known,
      '.cache/repositories.json': JSON.stringify(cache),
    });
    const service = await startService({ ...good, '/repos/octocat/hello-world': { status: 304 } });
    expect((await run(folder, service)).text).toBe(known.replaceAll('2026-10-01', '2026-11-22'));
  });

  test('reads one kind of number when asked to, and leaves the other alone', async () => {
    const service = await startService(good);
    const stars = await run(contentFolder({ ...content, 'metrics.json': json(before) }), service, { only: 'stars' });
    expect(stars.data).toMatchObject({ stars: { 'octocat/Hello-World': { count: 80 } }, citations: before.citations });
    const cited = await run(contentFolder({ ...content, 'metrics.json': json(before) }), service, {
      only: 'citations',
    });
    expect(cited.data).toMatchObject({ stars: before.stars, citations: { wu1957: { count: 2412 } } });
    expect(service.questions.map(({ path }) => path.replace(/\?.*/, ''))).toEqual([
      '/repos/octocat/hello-world',
      '/works',
    ]);
  });

  test('writes nothing when it is dry, and says what it would have written', async () => {
    const folder = contentFolder({ ...content, 'metrics.json': json(before) });
    const { text, run: told } = await run(folder, await startService(good), { isDryRun: true });
    expect(text).toBe(json(before));
    expect(existsSync(join(folder, '.cache'))).toBe(false);
    expect(formatSummary(told)).toBe(
      [
        'Changed',
        '  octocat/Hello-World: 70 → 80 stars',
        '  wu1957: 2300 → 2412 citations',
        '',
        'content/metrics.json was not written, as this was a dry run: 2 read, 0 of them unchanged; 0 kept from before; 0 not read; 0 unknown.',
        '',
      ].join('\n'),
    );
  });

  test('makes no file when there is nothing to put in it', async () => {
    const { 'site.yaml': site, 'profile.mdx': profile } = content;
    const service = await startService({});
    const { data } = await run(contentFolder({ 'site.yaml': site, 'profile.mdx': profile }), service);
    expect(data).toBeUndefined();
    expect(service.questions).toEqual([]);
    expect((await run(contentFolder(content), await startService({ '/works': down }))).data).toBeUndefined();
  });

  test('tells its progress on one line in a terminal, and a line for each service elsewhere', async () => {
    const service = await startService(good);
    expect((await run(contentFolder(content), service)).progress).toBe(
      'GitHub: 1 of 1 asked for\nOpenAlex: 1 of 1 asked for\n',
    );
    const links = 'links: [https://github.com/a/b, https://github.com/c/d]';
    const two = contentFolder({ ...content, 'projects/p.mdx': `---\ntitle: P\n${links}\n---\n` });
    expect((await run(two, service, { only: 'stars', isTTY: true })).progress).toBe(
      '\rGitHub: 1 of 2 asked for\rGitHub: 2 of 2 asked for\n',
    );
  });
});

describe('when something fails', () => {
  test('the other services are read, and the last known number keeps its day', async () => {
    const folder = contentFolder({ ...content, 'metrics.json': json(before) });
    const { data, run: told } = await run(folder, await startService({ ...good, '/works': down }));
    expect(data).toEqual({
      stars: { 'octocat/Hello-World': { count: 80, asOf: '2026-11-22' } },
      citations: before.citations,
    });
    expect(told.troubles).toEqual(['OpenAlex: after 4 tries, it answers with status 503']);
    expect(formatSummary(told)).toBe(
      [
        'Changed',
        '  octocat/Hello-World: 70 → 80 stars',
        '',
        'Kept from before',
        '  wu1957: 2300 citations of 2026-10-01; OpenAlex: after 4 tries, it answers with status 503.',
        '',
        'Services that failed',
        '  OpenAlex: after 4 tries, it answers with status 503.',
        '',
        'content/metrics.json is written: 1 read, 0 of them unchanged; 1 kept from before; 0 not read; 0 unknown.',
        '',
      ].join('\n'),
    );
  });

  test('a number that was never known is told to be missing', async () => {
    const { run: told } = await run(
      contentFolder(content),
      await startService({ ...good, '/repos/octocat/hello-world': { body: 'x' } }),
    );
    expect(formatSummary(told)).toContain(
      'Not read, and no number from before\n  octocat/Hello-World: GitHub: its answer is not JSON.\n',
    );
    expect(told.troubles).toEqual(['GitHub: its answer is not JSON']);
  });

  test('a repository that is gone keeps its number, and is no failure', async () => {
    const folder = contentFolder({ ...content, 'metrics.json': json(before) });
    const { data, run: told } = await run(folder, await startService({ '/works': good['/works']! }));
    expect(data?.stars).toEqual(before.stars);
    expect(told.troubles).toEqual([]);
    expect(formatSummary(told)).toContain(
      '  octocat/Hello-World: 70 stars of 2026-10-01; GitHub shows no repository of this name to strangers.\n',
    );
  });

  test('a paper that the preferred service cannot be asked for is read from the next, unless its number is from there', async () => {
    const crossref = { '/works/10.1103/physrev.105.1413': { body: recorded('crossref-work') } };
    const service = await startService({ ...good, '/works': down, ...crossref });
    const fresh = await run(contentFolder(content), service);
    expect(fresh.data?.citations).toEqual({ wu1957: { count: 2, asOf: '2026-11-22', source: 'Crossref' } });
    expect(fresh.run.troubles).toEqual(['OpenAlex: after 4 tries, it answers with status 503']);
    const known = await run(contentFolder({ ...content, 'metrics.json': json(before) }), service);
    expect(known.data?.citations).toEqual(before.citations);
  });
});

describe('citations', () => {
  test('are those of Semantic Scholar when there is a key for it, then of OpenAlex, then of Crossref', async () => {
    const bib = ['s', 'o', 'c', 'n'].map(
      (key) => `@article{${key}, title = {T}, author = {Wu, C.}, year = 1957, doi = {10.1000/${key}}}`,
    );
    const answers: Record<string, Answer> = {
      '/paper/batch': { body: '[{"paperId": "1", "citationCount": 11}, null, null, null]' },
      '/works': {
        body: JSON.stringify({
          results: ['s', 'o'].map((key) => ({ doi: `https://doi.org/10.1000/${key}`, cited_by_count: 22 })),
        }),
      },
      '/works/10.1000/c': { body: recorded('crossref-work') },
    };
    const folder = () => contentFolder({ ...content, 'publications.bib': bib.join('\n') });
    const sources = ({ data }: Told) =>
      Object.entries(data?.citations ?? {}).map(([key, value]) => `${key}: ${(value as { source: string }).source}`);
    const service = await startService(answers);
    const withKey = await run(folder(), service, { environment: { SEMANTIC_SCHOLAR_API_KEY: 'k' } });
    expect(sources(withKey)).toEqual(['c: Crossref', 'o: OpenAlex', 's: Semantic Scholar']);
    expect(formatSummary(withKey.run)).toContain('Unknown\n  octocat/Hello-World: ');
    expect(formatSummary(withKey.run)).toContain('\n  n: no service knows it.\n');
    expect(service.questions.filter(({ path }) => path.startsWith('/works?'))[0]?.path).not.toContain('10.1000/s');

    const without = await startService(answers);
    expect(sources(await run(folder(), without))).toEqual(['c: Crossref', 'o: OpenAlex', 's: OpenAlex']);
    expect(without.questions.filter(({ method }) => method === 'POST')).toEqual([]);
  });

  test('of a preprint and its article are not added up: the larger number counts', async () => {
    const bib =
      '@article{a, title = {T}, author = {Wu, C.}, year = 2022, doi = {10.1103/PhysRev.105.1413}, eprint = {2203.10705}, archiveprefix = {arXiv}}';
    const { data } = await run(contentFolder({ ...content, 'publications.bib': bib }), await startService(good));
    expect(data?.citations).toMatchObject({ a: { count: 2412 } });
  });

  test('that the author wrote are neither asked for nor touched', async () => {
    const citations = {
      wu1957: { count: 2600, asOf: '2025-01-01', source: 'Google Scholar' },
      old: { count: 100, asOf: '2025-01-01', source: 'OpenAlex', approximate: true },
    };
    const ranks = { mdt: { position: 1, task: 'T', asOf: '2024-04-15', source: 'Papers with Code' } };
    const service = await startService(good);
    const folder = contentFolder({ ...content, 'metrics.json': json({ citations, ranks }) });
    const { data, run: told } = await run(folder, service);
    expect(data).toMatchObject({ citations, ranks });
    expect(service.questions.map(({ path }) => path)).toEqual(['/repos/octocat/hello-world']);
    expect(formatSummary(told)).toContain(
      [
        'Kept from before',
        '  wu1957: 2600 citations of 2025-01-01; written by hand (Google Scholar).',
        '  old: 100 citations of 2025-01-01; written by hand (approximate, OpenAlex).',
      ].join('\n'),
    );
  });

  test('of papers that have no identifier are told to be out of reach', async () => {
    const bib = '@article{a, title = {T}, author = {Wu, C.}, year = 1957}';
    const { run: told } = await run(contentFolder({ ...content, 'publications.bib': bib }), await startService(good));
    expect(formatSummary(told)).toContain('1 paper has no DOI, arXiv or PubMed number to ask by.\n');
  });
});

describe('stars', () => {
  test('of a repository that was renamed stay under the name the content has', async () => {
    const folder = contentFolder({
      ...content,
      'projects/p.mdx': '---\ntitle: P\nlinks: [https://github.com/octocat/old]\n---\n',
    });
    const moved = { status: 301, headers: { location: '/repositories/1296269' }, body: recorded('github-moved') };
    const { data, run: told } = await run(
      folder,
      await startService({
        ...good,
        '/repos/octocat/old': moved,
        '/repositories/1296269': { body: recorded('github-repository') },
      }),
    );
    expect(data?.stars).toEqual({ 'octocat/old': { count: 80, asOf: '2026-11-22' } });
    expect(formatSummary(told)).toContain(
      'Renamed\n  octocat/old is now octocat/Hello-World. Write https://github.com/octocat/Hello-World in the content.\n',
    );
  });

  test('of one repository that is written in two ways are asked for once', async () => {
    const links = 'links: [https://github.com/octocat/Hello-World, https://github.com/octocat/hello-world]';
    const service = await startService(good);
    const folder = contentFolder({ ...content, 'projects/p.mdx': `---\ntitle: P\n${links}\n---\n` });
    const { data } = await run(folder, service, { only: 'stars' });
    expect(Object.keys(data?.stars ?? {})).toEqual(['octocat/Hello-World', 'octocat/hello-world']);
    expect(service.questions).toHaveLength(1);
  });

  test('of what the content does not mention any more are kept and told', async () => {
    const metrics = json({ stars: { 'a/old': { count: 5, asOf: '2025-01-01' } } });
    const { data, run: told } = await run(
      contentFolder({ ...content, 'metrics.json': metrics }),
      await startService(good),
    );
    expect(data?.stars).toHaveProperty(['a/old', 'count'], 5);
    expect(formatSummary(told)).toContain(
      '  a/old: 5 stars of 2025-01-01; the content does not mention it any more.\n',
    );
  });
});
