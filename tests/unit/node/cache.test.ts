import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keptFiles } from '#node/cache.ts';

const folder = mkdtempSync(join(tmpdir(), 'vitrine-kept-'));
const cache = join(folder, 'new', 'cache');
const open = (engine = 'one') => keptFiles(cache, '.txt', engine);
afterAll(() => rmSync(folder, { recursive: true }));

test('a file is kept as long as it says the same and is made by the same code', () => {
  const name = open().nameOf({ title: 'Parity' });
  expect(open().has(name)).toBe(false);

  open().keep(name, Buffer.from('made'));
  expect(open().has(open().nameOf({ title: 'Parity' }))).toBe(true);
  expect(readFileSync(open().pathOf(name), 'utf8')).toBe('made');
  expect(open().has(open().nameOf({ title: 'Beta decay' }))).toBe(false);

  expect(open('two').has(open('two').nameOf({ title: 'Parity' }))).toBe(false);
});

test('what is not wanted any more is forgotten, and files of another kind are left alone', () => {
  const kept = open();
  kept.keep('wanted', Buffer.from('1'));
  kept.keep('old', Buffer.from('2'));
  writeFileSync(join(cache, 'other.png'), '3');
  open().forgetOthers(new Set(['wanted']));
  expect(readdirSync(cache).filter((file) => /^(?:wanted|old|other)\./.test(file))).toEqual([
    'other.png',
    expect.stringMatching(/^wanted\..*\.txt$/),
  ]);
});

test.each([
  ['cut short', (path: string) => truncateSync(path, 2)],
  ['changed', (path: string) => writeFileSync(path, 'Made')],
  ['emptied', (path: string) => writeFileSync(path, '')],
])('a file that was %s is not taken, but made again', (_, damage) => {
  const name = open().nameOf({ title: _ });
  open().keep(name, Buffer.from('made'));
  const path = open().pathOf(name);
  damage(path);
  const kept = open();
  expect(kept.has(name)).toBe(false);
  expect(existsSync(path)).toBe(false);
  kept.keep(name, Buffer.from('made'));
  expect(open().has(name)).toBe(true);
});
