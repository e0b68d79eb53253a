import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findImpurities } from './architecture/find-impurities.ts';
import { findCycle, findModule, type Import, parseImports, resolveImport } from './architecture/imports.ts';
import { measureFunctions } from './architecture/measure-functions.ts';
import { dataTables, drawnFiles, mayImport, type Part, parts, pureParts, topLevel } from './architecture/rules.ts';
import { codeOf, readSourceFiles, root } from './architecture/source-files.ts';

const files = readSourceFiles();
const codeFiles = files.filter(({ extension }) => ['.ts', '.mjs', '.astro'].includes(extension));

/** The code of one part with its imports. */
function modulesOf(part: Part) {
  return codeFiles
    .filter((file) => file.part === part)
    .map((file) => ({ ...file, code: codeOf(file), imports: parseImports(codeOf(file)) }));
}

/** Whether an allowed name, such as `type:astro` or `@iconify-json/*`, covers the target of an import. */
function covers(allowed: string, target: string, { isType }: Import): boolean {
  const name = allowed.replace(/^type:/, '');
  if (name !== allowed && !isType) return false;
  if (name === 'package') return /^[@a-z]/.test(target) && !target.startsWith('astro:');
  return name.endsWith('/*') ? target.startsWith(name.slice(0, -1)) : target === name;
}

describe('who may import whom', () => {
  test.each(parts)('src/%s imports only what it may', (part) => {
    const modules = modulesOf(part);
    const forbidden = modules.flatMap(({ path, imports }) =>
      imports
        .filter((one) => {
          const target = resolveImport(one.specifier, path);
          return !mayImport[part].some((name) => covers(name, target, one));
        })
        .map(({ specifier }) => `${path} imports ${specifier}`),
    );
    expect(modules.length, `no file was read in src/${part}`).toBeGreaterThan(0);
    expect(forbidden).toEqual([]);
  });

  test('no file imports itself through others', () => {
    const graph = new Map(
      codeFiles.map((file) => [
        file.path,
        parseImports(codeOf(file)).flatMap(({ specifier, isType }) =>
          isType ? [] : (findModule(specifier, file.path) ?? []),
        ),
      ]),
    );
    expect(
      findCycle(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['b']],
        ]),
      ),
    ).toEqual(['b', 'c', 'b']);
    expect([...graph.values()].flat().length).toBeGreaterThan(codeFiles.length);
    expect(findCycle(graph)).toBeUndefined();
  });

  test.each(pureParts)('src/%s depends on nothing but its arguments', (part) => {
    const impure = modulesOf(part).flatMap(({ path, code }) =>
      findImpurities(code).map((what) => `${path} uses ${what}`),
    );
    expect(impure).toEqual([]);
  });

  const imports = codeFiles.flatMap((file) => parseImports(codeOf(file)));
  test(`${codeFiles.length} files with ${imports.length} imports were read`, () => {
    expect(imports.length).toBeGreaterThan(codeFiles.length / 2);
  });
});

describe('names', () => {
  test('files are kebab-case, components PascalCase', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.config|\.d)?\.(ts|mjs|css|typ|csl)$/;
    const wrong = files
      .filter(({ part, extension }) => part !== 'pages' && !drawnFiles.includes(extension))
      .filter(
        ({ path, extension }) => !(extension === '.astro' ? /^([A-Z][a-z0-9]*)+\.astro$/ : kebab).test(basename(path)),
      );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  // What the package is, and the list of the sections.
  const lists = ['index.ts', 'sections/index.ts'];

  test('nothing is called utils, helpers, common, misc or index', () => {
    const vague = /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.)/;
    const named = files.filter(
      ({ path, part }) => vague.test(path) || (part !== 'pages' && !lists.includes(path) && /\/index\./.test(path)),
    );
    expect(named.map(({ path }) => path)).toEqual([]);
  });

  test('no file only passes on what others export', () => {
    const barrels = codeFiles.filter(({ extension, text }) => extension === '.ts' && /^\s*export \* from/m.test(text));
    expect(barrels.map(({ path }) => path)).toEqual([]);
  });

  test('nothing unexpected stands at the top of the repository', () => {
    const names = readdirSync(root).filter((name) => !name.startsWith('.'));
    expect(names.filter((name) => !topLevel.includes(name))).toEqual([]);
  });

  test('only what has parts and styles stands in src/', () => {
    const known: readonly string[] = [...parts, 'styles', 'env.d.ts'];
    expect(files.filter(({ part }) => !known.includes(part)).map(({ path }) => path)).toEqual([]);
  });
});

describe('size', () => {
  const measured = files.filter(({ path, extension }) => !drawnFiles.includes(extension) && !dataTables.includes(path));
  const lengths = measured.map(({ lines }) => lines).sort((a, b) => a - b);
  const quantile = (share: number) => lengths[Math.ceil(lengths.length * share) - 1];

  test(`half of ${lengths.length} files have at most 50 lines, nine in ten at most 120`, () => {
    expect(quantile(0.5)).toBeLessThanOrEqual(50);
    expect(quantile(0.9)).toBeLessThanOrEqual(120);
  });

  test('no file has more than 250 lines', () => {
    const long = measured.filter(({ lines }) => lines > 250);
    expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  test('a function is measured with those within it, and named after what holds it', () => {
    const code = [
      'export function outer() {',
      '  const inner = () => {',
      '    return 1;',
      '  };',
      '}',
      'class Some {',
      '  constructor(a: number);',
      '  constructor() {}',
      '  /** Counts. */',
      '  get size() {',
      '    return 0;',
      '  }',
      '  handle = function () {};',
      '}',
      "test('…', () => {",
      '});',
      'export default () => {};',
    ];
    expect(measureFunctions(code.join('\n'))).toEqual([
      { name: 'outer', line: 1, length: 5 },
      { name: 'inner', line: 2, length: 3 },
      { name: 'constructor', line: 8, length: 1 },
      { name: 'size', line: 10, length: 3 },
      { name: 'handle', line: 13, length: 1 },
      { name: 'test', line: 15, length: 2 },
      { name: 'a function', line: 17, length: 1 },
    ]);
  });

  const typescript = files.filter(({ extension }) => extension === '.ts');
  const functions = typescript.flatMap(({ path, text }) =>
    measureFunctions(text).map((measured) => ({ path, ...measured })),
  );

  test(`none of ${functions.length} functions has more than 60 lines`, () => {
    const long = functions.filter(({ length }) => length > 60);
    expect(functions.length, 'hardly any function was found').toBeGreaterThan(3 * typescript.length);
    expect(long.map(({ path, line, name, length }) => `${path}:${line} ${name} ${length}`)).toEqual([]);
  });

  test('every exempt table exists', () => {
    const paths = files.map(({ path }) => path);
    expect(dataTables.filter((table) => !paths.includes(table))).toEqual([]);
  });
});
