import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegration } from 'astro';
import { expect, test } from 'vitest';
import { icons } from '#discovery/node/icons.ts';
import { openFolder } from '../../../open-folder.ts';

type Handler = (request: Partial<IncomingMessage>, response: Partial<ServerResponse>, next: () => void) => void;
type Hooks = Required<AstroIntegration['hooks']>;

/** What a dev server under `/repo/` answers to a path: the media type and the file, or nothing of ours. */
function ask(url: string): Promise<{ type: unknown; body: unknown } | undefined> {
  const { hooks } = icons(openFolder('tests/fixtures/minimal'));
  let handler: Handler | undefined;
  const use = (given: Handler) => {
    handler = given;
  };
  const config = { base: '/repo/' };
  void hooks['astro:config:done']!({ config } as Parameters<Hooks['astro:config:done']>[0]);
  const server = { middlewares: { use } } as unknown;
  void hooks['astro:server:setup']!({ server } as Parameters<Hooks['astro:server:setup']>[0]);
  return new Promise((resolve) => {
    let type: unknown;
    const response = {
      setHeader: (_: string, value: unknown) => {
        type = value;
      },
      end: (body: unknown) => resolve({ type, body }),
    };
    handler!({ url }, response as unknown as Partial<ServerResponse>, () => resolve(undefined));
  });
}

test.each(['/favicon.svg', '/repo/favicon.svg', '/favicon.svg?1'])(
  'a dev server answers %s with the drawing',
  async (url) => {
    const { type, body } = (await ask(url))!;
    expect(type).toBe('image/svg+xml');
    expect(body).toMatch(/^<svg /);
  },
);

test('a dev server answers for the pictures, and leaves everything else to Astro', async () => {
  const picture = (await ask('/icon-192.png'))!;
  expect(picture.type).toBe('image/png');
  expect((picture.body as Buffer).subarray(1, 4).toString()).toBe('PNG');
  expect(await ask('/icon-96.png')).toBeUndefined();
  expect(await ask('/')).toBeUndefined();
});
