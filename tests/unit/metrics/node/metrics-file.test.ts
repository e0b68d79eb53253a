import { readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatMetrics, type MetricsFile, readMetricsFile } from '#metrics/node/metrics-file.ts';
import { readKnownRepositories, saveKnownRepositories } from '#metrics/node/stars.ts';
import { writeAtomically } from '#node/cache.ts';
import { contentFolder } from '../../content-folder.ts';

const star = { count: 1, asOf: '2026-11-22' };

function reread(text: string): string {
  return formatMetrics(readMetricsFile(join(contentFolder({ 'metrics.json': text }), 'metrics.json')) as MetricsFile);
}

describe('metrics.json', () => {
  test('has its keys in order, however they are capitalised', () => {
    const stars = { 'b/b': star, 'A/c': star, 'a/B': star };
    const text = formatMetrics({ data: { stars }, layout: { newline: '\n', indent: '  ' } });
    expect(Object.keys((JSON.parse(text) as { stars: object }).stars)).toEqual(['a/B', 'A/c', 'b/b']);
    expect(text.startsWith('{\n  "stars": {\n    "a/B": {\n      "count": 1,\n')).toBe(true);
    expect(text.endsWith('}\n')).toBe(true);
  });

  test('keeps the ends of its lines and its indentation', () => {
    const plain = '{\n  "stars": {\n    "a/b": {\n      "count": 1,\n      "asOf": "2026-11-22"\n    }\n  }\n}\n';
    const layouts = [
      plain,
      plain.replaceAll('\n', '\r\n'),
      plain.replaceAll('  ', '\t'),
      plain.replaceAll('  ', '    '),
    ];
    for (const text of layouts) expect(reread(text)).toBe(text);
    expect(reread(`\uFEFF${plain}`)).toBe(plain);
  });

  test('keeps places on leaderboards as they are, in the order of their author', () => {
    const rank = { position: 1, task: 'T', asOf: '2024-04-15', source: 'Papers with Code' };
    const text = `${JSON.stringify({ ranks: { z: rank, a: rank } }, null, 2)}\n`;
    expect(reread(text)).toBe(text);
  });

  test('is empty when it is not there', () => {
    expect(readMetricsFile(join(contentFolder({}), 'metrics.json'))).toMatchObject({ data: {} });
  });

  test.each([
    ['a comma too many', '{ "stars": {}, }'],
    ['a comment', '{ // mine\n "stars": {} }'],
    ['a key that is not known', '{ "star": {} }'],
    ['a repository without its owner', '{ "stars": { "tvm": { "count": 1, "asOf": "2026-11-22" } } }'],
    ['a number that is none', '{ "citations": { "a": { "count": "9", "asOf": "2026-11-22", "source": "OpenAlex" } } }'],
    ['half of its text', '{ "stars": { "a/b": { "cou'],
    ['nothing in it', ''],
  ])('with %s is not read', (_, text) => {
    expect(readMetricsFile(join(contentFolder({ 'metrics.json': text }), 'metrics.json'))).toEqual({
      file: 'metrics.json',
      position: undefined,
      code: 'invalid-metrics',
      message: 'metrics.json is not JSON of the form this command writes, so writing it again would lose what it says.',
      hint: 'Mend it, or delete it: `{ "stars": {}, "citations": {} }` is enough. JSON has no comments and no comma before } or ].',
      severity: 'error',
    });
  });
});

describe('writing a file at once', () => {
  test('leaves the old text in place until the new one is whole', () => {
    const file = join(contentFolder({ 'metrics.json': 'old' }), 'metrics.json');
    const seen: string[] = [];
    writeAtomically(file, 'new and longer', (from, to) => {
      seen.push(readFileSync(file, 'utf8'), readFileSync(from, 'utf8'));
      renameSync(from, to);
    });
    expect(seen).toEqual(['old', 'new and longer']);
    expect(readFileSync(file, 'utf8')).toBe('new and longer');
  });

  test('leaves the old text and no other file when it fails', () => {
    const folder = contentFolder({ 'metrics.json': 'old' });
    const fail = () => {
      throw new Error('no space left');
    };
    expect(() => writeAtomically(join(folder, 'metrics.json'), 'new', fail)).toThrow('no space left');
    expect(readdirSync(folder)).toEqual(['metrics.json']);
    expect(readFileSync(join(folder, 'metrics.json'), 'utf8')).toBe('old');
  });

  test('writes where a link leads to, and makes the folder it needs', () => {
    const folder = contentFolder({ 'real.json': 'old' });
    symlinkSync('real.json', join(folder, 'metrics.json'));
    writeAtomically(join(folder, 'metrics.json'), 'new');
    writeAtomically(join(folder, 'cache/deep/a.json'), 'a');
    expect(readFileSync(join(folder, 'real.json'), 'utf8')).toBe('new');
    expect(readFileSync(join(folder, 'cache/deep/a.json'), 'utf8')).toBe('a');
  });
});

test('what GitHub said last time is kept in a file, and is nothing when the file cannot be read', () => {
  const file = join(contentFolder({}), 'cache/repositories.json');
  expect(readKnownRepositories(file).size).toBe(0);
  saveKnownRepositories(file, new Map([['a/b', { etag: '"v1"', count: 3, name: 'a/b' }]]));
  expect([...readKnownRepositories(file)]).toEqual([['a/b', { etag: '"v1"', count: 3, name: 'a/b' }]]);
  for (const text of ['{"a/b": ', '[]x', '{"a/b": {"etag": 1}}']) {
    writeFileSync(file, text);
    expect(readKnownRepositories(file).size).toBe(0);
  }
});
