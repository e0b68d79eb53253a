import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { limits, openClient } from '#metrics/node/client.ts';
import { github, openAlex } from '#metrics/node/services.ts';
import { clientOf, fakeWorld, startService } from '../../fake-service.ts';

const redirect = (location: string) => ({ status: 302, headers: { location } });

/** Writes to a connection as long as somebody reads; `sent` says how many bytes that were. */
function endless(): { answer: (reply: ServerResponse) => void; sent: () => number; isClosed: () => boolean } {
  let [sent, isClosed] = [0, false];
  const chunk = Buffer.alloc(65_536, 32);
  const answer = (reply: ServerResponse) => {
    reply.writeHead(200);
    reply.on('close', () => {
      isClosed = true;
    });
    const write = () => {
      if (isClosed) return;
      sent += chunk.length;
      reply.write(chunk, () => setImmediate(write));
    };
    write();
  };
  return { answer, sent: () => sent, isClosed: () => isClosed };
}

describe('a reply without an end', () => {
  test('is read up to a bound, and the connection is closed', async () => {
    const { answer, sent, isClosed } = endless();
    const { client } = clientOf(openAlex, await startService({ '/a': answer }), { timeout: 20_000 });
    await expect(client.ask('/a')).rejects.toThrow(/^its answer has more than 10,000,000 bytes$/);
    await expect.poll(isClosed).toBe(true);
    expect(sent()).toBeLessThan(40_000_000);
  });

  test('is unpacked up to the same bound: a bomb of gzip', async () => {
    const body = gzipSync(Buffer.alloc(100_000_000));
    const bomb = (reply: ServerResponse) => reply.writeHead(200, { 'content-encoding': 'gzip' }).end(body);
    const { client } = clientOf(openAlex, await startService({ '/a': bomb }), { timeout: 20_000 });
    const before = process.memoryUsage().rss;
    await expect(client.ask('/a')).rejects.toThrow('its answer has more than 10,000,000 bytes');
    expect(process.memoryUsage().rss - before).toBeLessThan(80_000_000);
    expect(body.length).toBeLessThan(200_000);
  });

  test('is not waited for when it comes byte by byte', async () => {
    const drip = (reply: ServerResponse) => {
      const timer = setInterval(() => reply.write(' '), 5);
      reply.on('close', () => clearInterval(timer));
      reply.writeHead(200);
    };
    const { client } = clientOf(openAlex, await startService({ '/a': drip }), { timeout: 100 });
    await expect(client.ask('/a')).rejects.toThrow('after 4 tries, it did not answer within 1 second');
  });
});

describe('a service that leads elsewhere', () => {
  test('is followed on the same host, as GitHub does for a repository that was renamed', async () => {
    const service = await startService({
      '/repos/a/b': redirect('/repositories/1'),
      '/repositories/1': { body: '{}' },
    });
    expect((await clientOf(github, service, { key: 'k' }).client.ask('/repos/a/b')).text).toBe('{}');
  });

  test('is followed three times', async () => {
    const service = await startService({ '/a': redirect('/a') });
    await expect(clientOf(openAlex, service).client.ask('/a')).rejects.toThrow(/^it leads on more than 3 times$/);
    expect(service.questions).toHaveLength(4);
  });

  test.each(['http://127.0.0.1:9/a', 'http://example.org/a', 'file:///etc/passwd', 'http://['])(
    'is not followed to %s',
    async (location) => {
      const service = await startService({ '/a': redirect(location) });
      const { client } = clientOf(openAlex, service);
      await expect(client.ask('/a')).rejects.toThrow(/^it leads to an address that is not https$/);
      expect(service.questions).toHaveLength(1);
    },
  );
});

describe('the address of a service', () => {
  const open = (address: string) => openClient(github, fakeWorld({ VITRINE_GITHUB_URL: address }));

  test.each(['http://api.example.org', 'ftp://example.org', 'example.org', 'http://127.0.0.1.example.org'])(
    'is not %s, to which keys would travel in the open',
    (address) => {
      expect(() => open(address)).toThrow(
        `VITRINE_GITHUB_URL is ${address}, which is no https address. Write https://…; http is for 127.0.0.1 and localhost.`,
      );
    },
  );

  test('may be https, or this computer', () => {
    for (const address of [
      'https://proxy.example.org/github',
      'http://127.0.0.1:8080',
      'http://localhost',
      'http://[::1]:80',
    ])
      expect(() => open(address)).not.toThrow();
  });
});

test('all services together have twenty minutes', async () => {
  const { address } = await startService({ '/a': { body: '{}' } });
  const world = fakeWorld({ VITRINE_OPENALEX_URL: address });
  const client = openClient(openAlex, world, limits, world.now().getTime() - limits.run - 1);
  await expect(client.ask('/a')).rejects.toThrow(/^all services together took more than 20 minutes$/);
});
