import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findAnswer, serveFolder } from '../e2e/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'vitrine-serve-'));
mkdirSync(join(folder, 'cv'));
for (const file of ['index.html', 'cv/index.html', '404.html', 'about.html', 'a b.txt', 'face.woff2']) {
  writeFileSync(join(folder, file), file);
}
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['/repo/', { status: 200, file: join(folder, 'index.html') }],
  ['/repo/cv/', { status: 200, file: join(folder, 'cv/index.html') }],
  ['/repo/cv?x=1', { status: 301, location: '/repo/cv/?x=1' }],
  ['/repo', { status: 301, location: '/repo/' }],
  ['/repo/about', { status: 200, file: join(folder, 'about.html') }],
  ['/repo/a%20b.txt', { status: 200, file: join(folder, 'a b.txt') }],
  ['/repo/nothing', { status: 404, file: join(folder, '404.html') }],
  ['/repo/index.html/', { status: 404, file: join(folder, '404.html') }],
  ['/repo/..%2f..%2fetc/passwd', { status: 404, file: join(folder, '404.html') }],
  ['/cv/', { status: 404 }],
])('answers %s as GitHub Pages does', (address, answer) => {
  expect(findAnswer(folder, '/repo/', address)).toEqual(answer);
});

test('serves a folder under its base path', async () => {
  const served = await serveFolder(folder, '/repo/');
  const page = await fetch(`${served.url}cv`);
  const missing = await fetch(`${served.origin}/cv/`);
  await served.close();
  expect([page.status, page.url, await page.text()]).toEqual([200, `${served.url}cv/`, 'cv/index.html']);
  expect(missing.status).toBe(404);
});

test('text is compressed for those who ask for it, and nothing else is', async () => {
  const served = await serveFolder(folder, '/');
  const ask = async (path: string, encoding: string) => {
    const { headers } = await fetch(served.url + path, { headers: { 'accept-encoding': encoding } });
    return headers.get('content-encoding');
  };
  const answers = [await ask('cv/', 'gzip'), await ask('cv/', 'identity'), await ask('face.woff2', 'gzip')];
  await served.close();
  expect(answers).toEqual(['gzip', null, null]);
});
