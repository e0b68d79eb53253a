import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findImpurities } from './architecture/find-impurities.ts';
import { findListed, findRules } from './architecture/find-rules.ts';
import { findCycle, findModule, findNamedFiles, parseImports } from './architecture/imports.ts';
import { measureFunctions } from './architecture/measure-functions.ts';
import {
  closures,
  dataTables,
  drawnFiles,
  entrances,
  isPure,
  mayImport,
  purePackages,
  type Room,
  rooms,
  topLevel,
} from './architecture/rules.ts';
import { codeOf, readSourceFiles, root } from './architecture/source-files.ts';

const files = readSourceFiles();
const codeFiles = files.filter(({ extension }) => ['.ts', '.mjs', '.astro'].includes(extension));
const modules = codeFiles.map((file) => ({ ...file, imports: parseImports(codeOf(file)) }));
/** The room that an import leads to; undefined for packages, styles and what is no file of src/. */
const roomOf = (specifier: string, importer: string): Room | undefined =>
  rooms.find((room) => findModule(specifier, importer)?.startsWith(`${room}/`));

describe('who may import whom', () => {
  test.each(rooms)('src/%s takes only from rooms that it may', (room) => {
    const own = modules.filter(({ part }) => part === room);
    const allowed = [room, ...(room === 'text' ? [] : ['model']), ...mayImport[room]];
    const forbidden = own.flatMap(({ path, imports }) =>
      imports.flatMap(({ specifier, isType }) => {
        const target = roomOf(specifier, path);
        return !isType && target && !allowed.includes(target) ? [`${path} imports ${specifier}`] : [];
      }),
    );
    expect(own.length, `no file was read in src/${room}`).toBeGreaterThan(0);
    expect(forbidden).toEqual([]);
  });

  test('no room is allowed what it does not use', () => {
    const used = (room: Room) =>
      new Set(
        modules
          .filter(({ part }) => part === room)
          .flatMap(({ path, imports }) =>
            imports.flatMap(({ specifier, isType }) => (isType ? [] : (roomOf(specifier, path) ?? []))),
          ),
      );
    const unused = rooms.flatMap((room) => {
      const found = used(room);
      return mayImport[room].filter((other) => !found.has(other)).map((other) => `${room} from ${other}`);
    });
    expect(unused).toEqual([]);
  });

  test('what runs in Node is in node/ or cli/, and pure files take only from pure files', () => {
    const pure = modules.filter(({ path }) => isPure(path));
    const worldly = pure.flatMap(({ path, imports }) =>
      imports
        .filter(({ specifier, isType }) => {
          const file = findModule(specifier.replace(/\?.*$/, ''), path);
          if (isType || file?.endsWith('.css')) return false;
          return file === undefined ? !purePackages.includes(specifier) : !isPure(file);
        })
        .map(({ specifier }) => `${path} imports ${specifier}`),
    );
    expect(pure.length).toBeGreaterThan(codeFiles.length / 3);
    expect(worldly).toEqual([]);
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

  test('pure files depend on nothing but their arguments', () => {
    const impure = codeFiles
      .filter(({ path }) => isPure(path))
      .flatMap((file) => findImpurities(codeOf(file)).map((what) => `${file.path} uses ${what}`));
    expect(impure).toEqual([]);
  });

  const imports = codeFiles.flatMap((file) => parseImports(codeOf(file)));
  test(`${codeFiles.length} files with ${imports.length} imports were read`, () => {
    expect(imports.length).toBeGreaterThan(codeFiles.length / 2);
  });
});

describe('nothing is forgotten', () => {
  test('every file is used by another, or is a page, a command or an entrance', () => {
    const npm = readFileSync(join(root, 'package.json'), 'utf8');
    const named = new Set(codeFiles.flatMap((file) => findNamedFiles(codeOf(file), file.path)));
    const isPage = (path: string) => path.startsWith('pages/') && !basename(path).startsWith('_');
    const unused = codeFiles
      .map(({ path }) => path)
      .filter((path) => !named.has(path) && !isPage(path) && !path.endsWith('.d.ts'))
      .filter((path) => !entrances.some((name) => name === path) && !npm.includes(`src/${path}`));
    expect(named.size).toBeGreaterThan(codeFiles.length / 2);
    expect(unused).toEqual([]);
  });

  test('a file that is named is one that is imported, or a program beside the file that starts it', () => {
    const code =
      "import a from '../a.ts';\n// './b.ts'\nimport('#text/c.ts?raw');\nrun(join(here, 'd-process.ts'), 'e');";
    expect(findNamedFiles(code, 'site/node/x.ts')).toEqual(['site/a.ts', 'text/c.ts', 'site/node/d-process.ts']);
  });

  test('every rule about content is in the list of rules', () => {
    const rules = codeFiles.flatMap((file) => findRules(codeOf(file)));
    const listed = codeFiles.flatMap(({ path, text }) => (path === 'check/rules.ts' ? findListed(text, 'rules') : []));
    expect(findRules('export const checkA: Rule = f;\nexport function checkB(a: string): Problem[] {}')).toEqual([
      'checkA',
    ]);
    expect(rules.toSorted()).toEqual(listed.toSorted());
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

  test('only rooms and entrances stand in src/', () => {
    const known: readonly string[] = [...rooms, ...entrances];
    expect(files.filter(({ part }) => !known.includes(part)).map(({ path }) => path)).toEqual([]);
  });
});

describe('size', () => {
  const measured = files.filter(({ path, extension }) => !drawnFiles.includes(extension) && !dataTables.includes(path));
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
    const long = functions.filter(({ path, length }) => length > 60 && !closures.includes(path));
    expect(functions.length, 'hardly any function was found').toBeGreaterThan(3 * typescript.length);
    expect(long.map(({ path, line, name, length }) => `${path}:${line} ${name} ${length}`)).toEqual([]);
  });

  test('every exempt table exists', () => {
    const paths = files.map(({ path }) => path);
    expect([...dataTables, ...closures].filter((file) => !paths.includes(file))).toEqual([]);
  });
});
