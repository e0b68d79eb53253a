import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  integrity?: string;
  version?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  os?: string[];
  cpu?: string[];
}

const project: LockedPackage = readJson('../../package.json');
const { packages }: { packages: Record<string, LockedPackage> } = readJson('../../package-lock.json');
const dependencyKinds = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
}

/** Finds the place of a dependency as Node does: in the dependent's own node_modules, then in those around it. */
function findLocked(dependent: string, name: string): string | undefined {
  for (let folder = dependent; ; folder = folder.slice(0, folder.lastIndexOf('node_modules/'))) {
    const within = folder === '' || folder.endsWith('/') ? folder : `${folder}/`;
    const path = `${within}node_modules/${name}`;
    if (packages[path]) return path;
    if (folder === '') return undefined;
  }
}

test('`npm ci` works on every system: each optional package of each package is in the lock file', () => {
  const optional = Object.entries(packages).flatMap(([dependent, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).map((name) => ({
      dependent: dependent || 'package.json',
      name,
      path: findLocked(dependent, name),
    })),
  );
  const absent = optional.filter(({ path }) => !path);
  expect(optional.length).toBeGreaterThan(100);
  expect(absent.map(({ dependent, name }) => `${name}, wanted by ${dependent}`)).toEqual([]);
});

test.each([
  ['linux', 'x64'],
  ['linux', 'arm64'],
  ['darwin', 'x64'],
  ['darwin', 'arm64'],
  ['win32', 'x64'],
  ['win32', 'arm64'],
])('the native packages of %s %s are in the lock file', (os, cpu) => {
  const native = Object.entries(packages)
    .filter(([, entry]) => entry.os?.includes(os) && entry.cpu?.includes(cpu))
    .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
  const families = [
    '@astrojs/compiler-binding-',
    '@biomejs/cli-',
    '@bruits/satteri-',
    '@esbuild/',
    '@img/sharp-',
    '@rolldown/binding-',
    '@tailwindcss/oxide-',
    'lightningcss-',
  ];
  expect(families.filter((family) => !native.some((name) => name.startsWith(family)))).toEqual([]);
});

test('every dependency of package.json is pinned to one version, and the lock file has that one', () => {
  const declared = dependencyKinds.flatMap((kind) => Object.entries(project[kind] ?? {}));
  const loose = declared.filter(([, range]) => !/^\d+\.\d+\.\d+$/.test(range));
  const different = declared.filter(([name, range]) => packages[`node_modules/${name}`]?.version !== range);
  expect(declared.length).toBeGreaterThan(20);
  expect(loose.map(([name, range]) => `${name}: ${range}`)).toEqual([]);
  expect(different.map(([name]) => name)).toEqual([]);
});

test('the lock file was made from this package.json', () => {
  const root = packages[''];
  for (const kind of dependencyKinds) expect(root?.[kind]).toEqual(project[kind]);
});

test('each package in the lock file has a hash, by which npm knows that it got what was meant', () => {
  const unknown = Object.entries(packages).filter(([path, { integrity = '' }]) => path && !/^sha512-/.test(integrity));
  expect(unknown.map(([path]) => path)).toEqual([]);
});

test('there is one zod, so that schemas are the same objects for Astro and for us', () => {
  const copies = Object.keys(packages).filter((path) => path.endsWith('node_modules/zod'));
  expect(copies).toEqual(['node_modules/zod']);
});
