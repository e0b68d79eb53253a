import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findMissing } from '#cli/missing-packages.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'vitrine-install-'));
  mkdirSync(join(root, 'node_modules'));
});
afterEach(() => rmSync(root, { recursive: true }));

const here = { os: [process.platform], cpu: [process.arch] };
const elsewhere = { os: ['plan9'], cpu: [process.arch] };
const wanted = {
  '': { version: '1.0.0' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/@b/b': { version: '2.0.0' },
  'node_modules/native-here': { version: '1.0.0', optional: true, ...here },
  'node_modules/native-elsewhere': { version: '1.0.0', optional: true, ...elsewhere },
};
const { '': _project, 'node_modules/native-elsewhere': _elsewhere, ...installed } = wanted;

function write(file: string, packages: object): void {
  writeFileSync(join(root, file), JSON.stringify({ lockfileVersion: 3, packages }));
}

/** What findMissing says when these packages are installed. */
function findMissingWith(packages: object): string | undefined {
  write('package-lock.json', wanted);
  write('node_modules/.package-lock.json', packages);
  return findMissing(root);
}

test('a fresh clone misses everything', () => {
  write('package-lock.json', wanted);
  expect(findMissing(root)).toBe('nothing is installed yet');
});

test('a complete installation misses nothing, though packages for other systems are absent', () => {
  expect(findMissingWith(installed)).toBeUndefined();
});

test('a package that the lock file gained is missing', () => {
  const { 'node_modules/@b/b': _gained, ...older } = installed;
  expect(findMissingWith(older)).toBe('@b/b is missing');
});

test('another version than the locked one counts as missing', () => {
  const older = { ...installed, 'node_modules/a': { version: '0.9.0' } };
  expect(findMissingWith(older)).toBe('a is 0.9.0, and 1.0.0 is wanted');
});

test('a package that the lock file lost has to go', () => {
  const older = { ...installed, 'node_modules/a/node_modules/c': { version: '3.0.0' } };
  expect(findMissingWith(older)).toBe('c is no longer wanted');
});

test('a package that was installed by hand may stay', () => {
  const more = { ...installed, 'node_modules/c': { version: '3.0.0', extraneous: true } };
  expect(findMissingWith(more)).toBeUndefined();
});

test('an installation from another kind of computer does not count', () => {
  const foreign = {
    ...installed,
    'node_modules/native-elsewhere': wanted['node_modules/native-elsewhere'],
  };
  expect(findMissingWith(foreign)).toBe('native-elsewhere is made for another system');
});

test('an installation that was interrupted does not count', () => {
  write('package-lock.json', wanted);
  writeFileSync(join(root, 'node_modules/.package-lock.json'), '{"packa');
  expect(findMissing(root)).toBe('nothing is installed yet');
});
