import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  kept.keep('wanted.txt', Buffer.from('1'));
  kept.keep('old.txt', Buffer.from('2'));
  writeFileSync(join(cache, 'other.png'), '3');
  open().forgetOthers(new Set(['wanted.txt']));
  expect(readdirSync(cache).sort()).toEqual(['other.png', 'wanted.txt']);
});
