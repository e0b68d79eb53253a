import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { pictures } from '#tools/og-integration.ts';

type Handler = (request: Partial<IncomingMessage>, response: Partial<ServerResponse>, next: () => void) => void;
type Hooks = Required<AstroIntegration['hooks']>;

/** What a dev server for the sample under `/repo/` answers to a path: a file, or nothing of ours. */
function ask(url: string): Promise<Buffer | undefined> {
  const { hooks } = pictures();
  let handler: Handler | undefined;
  const use = (given: Handler) => {
    handler = given;
  };
  const config = { base: '/repo/', site: 'https://a.org' };
  void hooks['astro:config:done']!({ config } as Parameters<Hooks['astro:config:done']>[0]);
  const server = { middlewares: { use } } as unknown;
  void hooks['astro:server:setup']!({ server } as Parameters<Hooks['astro:server:setup']>[0]);
  return new Promise((resolve) => {
    const response = { setHeader: () => response, end: (body: Buffer) => resolve(body) };
    handler!({ url }, response as unknown as Partial<ServerResponse>, () => resolve(undefined));
  });
}

test.each(['/og.png', '/repo/og/zh/publications/wu1957experimental.png?1'])(
  'a dev server answers %s with the picture',
  { timeout: 60_000 },
  async (url) => {
    expect(await sharp(await ask(url)).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  },
);

test.each(['/og/', '/ogre.png', '/cv.png', '/og/%E0%A4%A.png', '/og/publications/nobody.png'])(
  'a dev server leaves %s to Astro',
  { timeout: 60_000 },
  async (url) => {
    expect(await ask(url)).toBeUndefined();
  },
);
