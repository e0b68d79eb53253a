import { describe, expect, test } from 'vitest';
import { findWait, formatWait } from '#metrics/node/client.ts';
import { crossref, github, openAlex, semanticScholar } from '#metrics/node/services.ts';
import { clientOf, recorded, startService } from '../../fake-service.ts';

const now = new Date('2026-11-22T10:00:00Z');
const waitOf = (headers: Record<string, string>) => findWait(new Headers(headers), now);

describe('how long a service asks to wait', () => {
  test('is said in seconds or as the date of RFC 9110', () => {
    expect(waitOf({ 'Retry-After': '120' })).toBe(120_000);
    expect(waitOf({ 'Retry-After': 'Sun, 22 Nov 2026 10:00:30 GMT' })).toBe(30_000);
    expect(waitOf({ 'Retry-After': 'Sun, 22 Nov 2026 09:00:00 GMT' })).toBe(0);
    expect(waitOf({ 'Retry-After': 'soon' })).toBeUndefined();
  });

  test('is until the reset of GitHub only when nothing of the hour is left', () => {
    const reset = String(now.getTime() / 1000 + 90);
    expect(waitOf({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset })).toBe(90_000);
    expect(waitOf({ 'x-ratelimit-remaining': '12', 'x-ratelimit-reset': reset })).toBeUndefined();
    expect(waitOf({})).toBeUndefined();
  });

  test('is told in seconds or minutes', () => {
    expect([400, 20_000, 119_000, 120_000, 2_500_000].map(formatWait)).toEqual([
      '1 second',
      '20 seconds',
      '119 seconds',
      '2 minutes',
      '42 minutes',
    ]);
  });
});

describe('a client', () => {
  test('says who asks, and gives the e-mail address to those alone who ask for one', async () => {
    const service = await startService({ '/a': { body: '{}' } });
    for (const each of [crossref, openAlex, github, semanticScholar])
      await clientOf(each, service, { email: 'wu@example.org' }).client.ask('/a');
    await clientOf(crossref, service).client.ask('/a');
    const polite = 'Vitrine/1.2.3 (site generator for researchers; mailto:wu@example.org)';
    const plain = 'Vitrine/1.2.3 (site generator for researchers)';
    expect(service.questions.map(({ headers }) => headers['user-agent'])).toEqual([
      polite,
      polite,
      plain,
      plain,
      plain,
    ]);
  });

  test('pauses between two questions and not before the first', async () => {
    const { client, pauses } = clientOf(crossref, await startService({ '/a': { body: '{}' } }));
    await client.ask('/a');
    expect(pauses).toEqual([]);
    await client.ask('/a');
    expect(pauses).toEqual([250]);
  });

  test('waits as long as it is told and asks again', async () => {
    const service = await startService({
      '/a': [
        { status: 429, headers: { 'retry-after': '7' } },
        { status: 503, headers: { 'retry-after': 'Sun, 22 Nov 2026 10:00:10 GMT' } },
        { body: '{}' },
      ],
    });
    const { client, pauses } = clientOf(openAlex, service);
    expect(await client.ask('/a')).toMatchObject({ status: 200, text: '{}' });
    expect(pauses).toEqual([7000, 3000]);
  });

  test('pauses longer each time when it is not told, and gives up in the end', async () => {
    const service = await startService({ '/a': { status: 502 } });
    const { client, pauses } = clientOf(crossref, service);
    await expect(client.ask('/a')).rejects.toThrow('after 4 tries, it answers with status 502');
    expect(pauses).toEqual([1000, 4000, 16_000]);
    expect(service.questions).toHaveLength(4);
  });

  test('does not wait for the next hour of GitHub, and says what would help', async () => {
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now.getTime() / 1000 + 2460) };
    const service = await startService({ '/a': { status: 403, headers, body: recorded('github-rate-limit') } });
    await expect(clientOf(github, service).client.ask('/a')).rejects.toThrow(
      /^it asks to wait 41 minutes; with a key in GITHUB_TOKEN it allows more$/,
    );
    await expect(clientOf(github, service, { key: 'k' }).client.ask('/a')).rejects.toThrow(
      /^it asks to wait 41 minutes$/,
    );
    expect(service.questions).toHaveLength(2);
  });

  test('asks again when the connection breaks in the middle of a reply', async () => {
    const service = await startService({
      '/a': [
        (reply) => {
          reply.writeHead(200, { 'content-length': '1000' });
          reply.write('{"results": [', () => reply.destroy());
        },
        { body: '{"whole": true}' },
      ],
    });
    expect((await clientOf(openAlex, service).client.ask('/a')).text).toBe('{"whole": true}');
  });

  test('gives up when nobody listens, or nobody answers in time', async () => {
    const nobody = { address: 'http://127.0.0.1:9', questions: [] };
    await expect(clientOf(crossref, nobody).client.ask('/a')).rejects.toThrow('after 4 tries, the connection failed');
    const silent = await startService({ '/a': () => {} });
    await expect(clientOf(crossref, silent, { timeout: 20 }).client.ask('/a')).rejects.toThrow(
      'after 4 tries, it did not answer within 1 second',
    );
  });

  test('stops when a service took too long in all', async () => {
    const service = await startService({ '/a': { status: 429, headers: { 'retry-after': '50' } }, '/b': {} });
    const { client } = clientOf(openAlex, service);
    for (let round = 0; round < 4; round++) await client.ask('/a').catch(() => undefined);
    await expect(client.ask('/a')).rejects.toThrow('it took more than 10 minutes in all');
    await expect(client.ask('/b')).rejects.toThrow('it took more than 10 minutes in all');
    expect(service.questions.length).toBeLessThanOrEqual(16);
  });

  test('takes what it posts, and the key with it, to no other host', async () => {
    const other = await startService({ '/paper/batch': { body: '[]' } });
    const location = `${other.address}/paper/batch`;
    const service = await startService({ '/paper/batch': { status: 307, headers: { location } } });
    const { client } = clientOf(semanticScholar, service, { key: 'secret' });
    await expect(client.ask('/paper/batch', { body: {}, headers: { 'x-api-key': 'secret' } })).rejects.toThrow(
      'after 4 tries, the connection failed',
    );
    expect(other.questions).toEqual([]);
  });
});
