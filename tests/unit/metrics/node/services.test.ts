import { describe, expect, test } from 'vitest';
import { paperIds } from '#metrics/find-asked.ts';
import {
  askCrossref,
  askOpenAlex,
  askSemanticScholar,
  crossref,
  github,
  openAlex,
  semanticScholar,
} from '#metrics/node/services.ts';
import { readStars } from '#metrics/node/stars.ts';
import { clientOf, recorded, startService } from '../../fake-service.ts';

const repository = { headers: { etag: '"v1"' }, body: recorded('github-repository') };

describe('GitHub', () => {
  test('is asked for a repository as its documentation says', async () => {
    const service = await startService({ '/repos/octocat/hello-world': repository });
    const { answers } = await readStars(
      ['octocat/hello-world'],
      clientOf(github, service, { key: 'token' }).client,
      new Map(),
    );
    expect([...answers]).toEqual([['octocat/hello-world', { count: 80, name: 'octocat/Hello-World' }]]);
    expect(service.questions[0]).toMatchObject({
      method: 'GET',
      headers: {
        accept: 'application/vnd.github+json',
        authorization: 'Bearer token',
        'x-github-api-version': '2022-11-28',
      },
    });
    expect(service.questions[0]?.headers).not.toHaveProperty('if-none-match');
  });

  test('is asked without a token when there is none', async () => {
    const service = await startService({ '/repos/octocat/hello-world': repository });
    await readStars(['octocat/hello-world'], clientOf(github, service).client, new Map());
    expect(service.questions[0]?.headers).not.toHaveProperty('authorization');
  });

  test('says that nothing has changed since last time', async () => {
    const service = await startService({ '/repos/octocat/hello-world': [repository, { status: 304 }] });
    const known = new Map();
    for (let round = 0; round < 2; round++) {
      const { answers } = await readStars(['octocat/hello-world'], clientOf(github, service).client, known);
      expect(answers.get('octocat/hello-world')).toEqual({ count: 80, name: 'octocat/Hello-World' });
    }
    expect(service.questions[1]?.headers['if-none-match']).toBe('"v1"');
  });

  test('leads from the old name of a repository to the new one', async () => {
    const service = await startService({
      '/repos/octocat/old': {
        status: 301,
        headers: { location: '/repositories/1296269' },
        body: recorded('github-moved'),
      },
      '/repositories/1296269': repository,
    });
    const { answers } = await readStars(['octocat/old'], clientOf(github, service).client, new Map());
    expect(answers.get('octocat/old')).toEqual({ count: 80, name: 'octocat/Hello-World' });
  });

  test('does not tell strangers of a repository that is gone, private or taken down', async () => {
    const service = await startService({
      '/repos/a/gone': { status: 404, body: recorded('github-not-found') },
      '/repos/a/down': { status: 451, body: '{}' },
    });
    const { answers } = await readStars(['a/gone', 'a/down'], clientOf(github, service).client, new Map());
    expect([...answers.values()]).toEqual(['gone', 'gone']);
  });

  test('may send one reply that is of no use, and good ones after it', async () => {
    const service = await startService({
      '/repos/a/html': { body: '<html>Sign in to the network</html>' },
      '/repos/a/half': { body: '{"full_name": "a/half", "stargazers_count": 1' },
      '/repos/a/other': { body: '{"full_name": "a/other", "stargazers_count": "many"}' },
      '/repos/a/negative': { body: '{"full_name": "a/negative", "stargazers_count": -1}' },
      '/repos/a/forbidden': { status: 403, body: '{}' },
      '/repos/octocat/hello-world': repository,
    });
    const names = ['a/html', 'a/half', 'a/other', 'a/negative', 'a/forbidden', 'octocat/hello-world'];
    const { answers, failures } = await readStars(names, clientOf(github, service).client, new Map());
    expect([...answers.keys()]).toEqual(['octocat/hello-world']);
    expect(Object.fromEntries(failures)).toEqual({
      'a/html': 'its answer is not JSON',
      'a/half': 'its answer is not JSON',
      'a/other': 'its answer has a form that this command does not know (at stargazers_count)',
      'a/negative': 'its answer has a form that this command does not know (at stargazers_count)',
      'a/forbidden': 'it answers with status 403, perhaps for want of a key in GITHUB_TOKEN',
    });
  });

  test('is not asked again once it refuses the token', async () => {
    const service = await startService({ '/repos/a/b': { status: 401, body: '{"message": "Bad credentials"}' } });
    const { failures } = await readStars(['a/b', 'c/d'], clientOf(github, service, { key: 'old' }).client, new Map());
    expect([...failures.values()]).toEqual(Array(2).fill('it does not accept the key in GITHUB_TOKEN'));
    expect(service.questions).toHaveLength(1);
  });
});

describe('the names of a paper', () => {
  test('are its DOI, the DOI that arXiv gives, and its PubMed number', () => {
    expect(paperIds({ doi: '10.1103/PhysRev.105.1413', arxiv: '2203.10705v2', pmid: '13498212' })).toEqual([
      'doi:10.1103/physrev.105.1413',
      'doi:10.48550/arxiv.2203.10705',
      'pmid:13498212',
    ]);
  });

  test('are told once when the DOI is that of arXiv', () => {
    expect(paperIds({ doi: '10.48550/arXiv.2203.10705', arxiv: '2203.10705' })).toEqual([
      'doi:10.48550/arxiv.2203.10705',
    ]);
  });

  test('leave out the class of an old arXiv number, as its DOI does', () => {
    expect(paperIds({ arxiv: 'math.GT/0309136' })).toEqual(['doi:10.48550/arxiv.math/0309136']);
    expect(paperIds({ arxiv: 'hep-th/9901001' })).toEqual(['doi:10.48550/arxiv.hep-th/9901001']);
  });

  test('may be none', () => {
    expect(paperIds({ openreview: 'eqSChk2Bx8', pmid: 'unknown' })).toEqual([]);
  });
});

describe('OpenAlex', () => {
  const ids = ['doi:10.1103/physrev.105.1413', 'doi:10.48550/arxiv.2203.10705', 'doi:10.1/unknown', 'pmid:13498212'];

  test('is asked for DOIs and for PubMed numbers, and leaves out what it does not know', async () => {
    const service = await startService({ '/works': { body: recorded('openalex-works') } });
    const { answers, failures } = await askOpenAlex(ids, clientOf(openAlex, service, { key: 'k' }).client);
    expect(Object.fromEntries(answers)).toEqual({ [ids[0]!]: 2412, [ids[1]!]: 31, [ids[3]!]: 7 });
    expect(failures.size).toBe(0);
    expect(service.questions.map(({ path }) => path)).toEqual([
      '/works?filter=doi:10.1103/physrev.105.1413|10.48550/arxiv.2203.10705|10.1/unknown&per-page=100&select=doi,ids,cited_by_count&api_key=k',
      '/works?filter=pmid:13498212&per-page=100&select=doi,ids,cited_by_count&api_key=k',
    ]);
  });

  test('is asked for fifty papers at a time, and a bad reply costs only these', async () => {
    const many = Array.from({ length: 120 }, (_, index) => `doi:10.1000/${index}`);
    const works = { results: [{ doi: 'https://doi.org/10.1000/110', cited_by_count: 3 }] };
    const service = await startService({
      '/works': [{ status: 400, body: '{}' }, { body: '{"results": {}}' }, { body: JSON.stringify(works) }],
    });
    const { answers, failures } = await askOpenAlex(many, clientOf(openAlex, service).client);
    expect(service.questions.map(({ path }) => path.split('|').length)).toEqual([50, 50, 20]);
    expect(Object.fromEntries(answers)).toEqual({ 'doi:10.1000/110': 3 });
    expect(failures.get('doi:10.1000/0')).toBe('it answers with status 400');
    expect(failures.get('doi:10.1000/50')).toBe('its answer has a form that this command does not know (at results)');
    expect(failures.size).toBe(100);
  });

  test('is asked alone for a DOI with a comma, which would end it in a filter', async () => {
    const service = await startService({ '/works/doi:10.1000/a,b': { body: recorded('openalex-work') } });
    const { answers, failures } = await askOpenAlex(
      ['doi:10.1000/a,b', 'doi:10.1000/c|d'],
      clientOf(openAlex, service).client,
    );
    expect(Object.fromEntries(answers)).toEqual({ 'doi:10.1000/a,b': 4 });
    expect(failures.size).toBe(0);
  });

  test('may answer only those who have a key', async () => {
    const service = await startService({ '/works': { status: 401, body: '{"error": "Unauthorized"}' } });
    const { failures } = await askOpenAlex(ids, clientOf(openAlex, service).client);
    expect([...failures.values()]).toEqual(Array(4).fill('it asks for a key, which belongs in OPENALEX_API_KEY'));
    expect(service.questions).toHaveLength(1);
  });

  test('counts the larger one when two of its works have the same DOI', async () => {
    const doi = 'https://doi.org/10.1000/A';
    const results = [5, 9, 2].map((cited_by_count) => ({ doi, cited_by_count }));
    const service = await startService({ '/works': { body: JSON.stringify({ results }) } });
    const { answers } = await askOpenAlex(['doi:10.1000/a'], clientOf(openAlex, service).client);
    expect(answers.get('doi:10.1000/a')).toBe(9);
  });
});

describe('Semantic Scholar', () => {
  const ids = ['doi:10.1103/physrev.105.1413', 'doi:10.48550/arxiv.2203.10705', 'pmid:13498212'];

  test('is asked for all papers at once, under the names it uses', async () => {
    const service = await startService({ '/paper/batch': { body: recorded('semantic-scholar-batch') } });
    const { answers } = await askSemanticScholar(ids, clientOf(semanticScholar, service, { key: 'k' }).client);
    expect(Object.fromEntries(answers)).toEqual({ [ids[0]!]: 453, [ids[2]!]: 0 });
    expect(service.questions).toMatchObject([
      { method: 'POST', path: '/paper/batch?fields=citationCount', headers: { 'x-api-key': 'k' } },
    ]);
    expect(JSON.parse(service.questions[0]!.body)).toEqual({
      ids: ['DOI:10.1103/physrev.105.1413', 'ARXIV:2203.10705', 'PMID:13498212'],
    });
  });

  test('knows none of the papers when it calls the question wrong', async () => {
    const body = recorded('semantic-scholar-none');
    const service = await startService({ '/paper/batch': { status: 400, body } });
    expect(await askSemanticScholar(ids, clientOf(semanticScholar, service).client)).toEqual({
      answers: new Map(),
      failures: new Map(),
    });
  });

  test('is not believed when it answers for another number of papers', async () => {
    const service = await startService({ '/paper/batch': { body: recorded('semantic-scholar-batch') } });
    const { answers, failures } = await askSemanticScholar(ids.slice(0, 2), clientOf(semanticScholar, service).client);
    expect(answers.size).toBe(0);
    expect(failures.get(ids[0]!)).toBe('it answers for 3 papers and was asked for 2');
  });

  test('may not like the key', async () => {
    const service = await startService({ '/paper/batch': { status: 403, body: '{"message":"Forbidden"}' } });
    const { failures } = await askSemanticScholar(ids, clientOf(semanticScholar, service, { key: 'k' }).client);
    expect(failures.get(ids[0]!)).toBe('it answers with status 403, perhaps for the key in SEMANTIC_SCHOLAR_API_KEY');
  });
});

describe('Crossref', () => {
  test('is asked for one DOI after the other, and not for preprints of arXiv and PubMed numbers', async () => {
    const service = await startService({ '/works/10.5555/12345678': { body: recorded('crossref-work') } });
    const ids = ['doi:10.5555/12345678', 'doi:10.5555/unknown', 'doi:10.48550/arxiv.2203.10705', 'pmid:1'];
    const { answers, failures } = await askCrossref(ids, clientOf(crossref, service).client);
    expect(Object.fromEntries(answers)).toEqual({ 'doi:10.5555/12345678': 2 });
    expect(failures.size).toBe(0);
    expect(service.questions.map(({ path }) => path)).toEqual(['/works/10.5555/12345678', '/works/10.5555/unknown']);
  });
});
