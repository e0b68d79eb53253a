import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** What is written for people to read: sources with their comments and hints, and the documents. */
const written = {
  'the sources': globSync('src/**/*.{ts,mjs,astro,css,typ,csl}'),
  'the documents': ['README.md', ...globSync('.github/**/*.md')],
};

/** The paths of this repository that a text names, without the full stop of a sentence. */
const pathsIn = (text: string) =>
  [...text.matchAll(/(?<![\w./@-])(?:src|tests)\/[\w./[\]-]*/g)].map(([path]) => path.replace(/\.+$/, ''));

/** Whether there is such a file or folder. In a path, `name`, `id` and `tag` stand for any. */
function isThere(path: string): boolean {
  const pattern = path.replace(/(?<=\/)(?:name|id|tag)(?=\.\w+$|$)/, '*');
  return pattern === path ? existsSync(path) : globSync(pattern).length > 0;
}

test('a path is found wherever it is written, and none within another', () => {
  const text = 'See `src/text/dates.ts`, (tests/unit) or src/pages/[...locale]/cv.astro. Not https://a.org/src/b.ts.';
  expect(pathsIn(text)).toEqual(['src/text/dates.ts', 'tests/unit', 'src/pages/[...locale]/cv.astro']);
  for (const path of [...pathsIn(text), 'src/cv/typst/name.typ', 'tests/portfolios/name', 'src/'])
    expect(isThere(path), path).toBe(true);
  expect(isThere('src/text/tag.typ')).toBe(false);
});

describe.each(Object.entries(written))('%s', (_, files) => {
  test('name no path that does not exist', () => {
    const named = files.flatMap((file) => pathsIn(readFileSync(file, 'utf8')).map((path) => ({ file, path })));
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter(({ path }) => !isThere(path)).map(({ file, path }) => `${file}: ${path}`)).toEqual([]);
  });
});
