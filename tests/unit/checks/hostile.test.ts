import { describe, expect, it } from 'vitest';
import { folders, lists, records } from '#schemas/collections.ts';
import { problemsIn } from './check-files.ts';

/** YAML of every shape, much of it nothing an author would write. */
const values = [
  '',
  'null',
  '~',
  '1',
  '-0',
  '.nan',
  '.inf',
  'true',
  '"text"',
  '[]',
  '{}',
  '[null]',
  '[[[]]]',
  '- - - 1',
  '{ a: { b: { c: [{}] } } }',
  '&a [*a]',
  '{ a: &a { b: *a } }',
  '? [x]\n: y',
  '__proto__: { a: 1 }',
  'constructor: 1',
  '{ toString: 1, id: { toString: 1 } }',
  '- id: { toString: 1 }',
  '- id: [1]\n- id: 1',
  '- { title: [], date: {}, links: 5 }',
  '{ languages: [1, "", null, ".."] }',
  `${'['.repeat(3000)}${']'.repeat(3000)}`,
  '\u0000',
  '\uFEFF- a',
  '!!binary aGk=',
  '*nothing',
  '{ title: { en: { en: { en: x } } } }',
  '{ menu: [null, { page: 1 }, [], {}], publications: { topics: [null, { id: 1 }] } }',
  '{ sections: [null, [], { section: {} }], variants: [null, { id: [] }], references: [1, { person: {} }] }',
  '{ name: null, redirectFrom: [1, null] }',
  '{ start: { a: 1 }, end: [], groups: [null, 1, { id: {} }], advisors: [null, { person: 1 }, { person: { a: 1 } }] }',
  '{ marks: { "": [], a: 1 }, authors: [null, {}, 1], redirectFrom: {}, draft: 5 }',
  `text: "${'$'.repeat(999)}${'['.repeat(999)}"`,
];
const bodies = [
  '',
  '{',
  '<',
  '<a',
  '</b>',
  '{{}}',
  '[x](',
  '![](/%E0%A4%A)',
  '[x](%E0%A4%A) ![y](./%E0%A4%A.png)',
  '$',
  '$$\n',
  'export const = 1',
  '<A.b.c/>',
  '<$/>',
  '<a href={1} {...x} />',
  `${'> '.repeat(500)}x`,
];

describe('content of any shape', () => {
  it('is told about and never throws', () => {
    const yamlFiles = [
      ...Object.keys(lists).map((name) => `${name}.yaml`),
      'site.yaml',
      'cv.yaml',
      'metrics.json',
      'coordinates.json',
    ];
    const mdxFiles = ['profile.mdx', 'profile.en.mdx', ...Object.keys(folders).map((name) => `${name}/a.mdx`)];
    let checked = 0;
    for (const value of values) {
      const yaml = yamlFiles.map((file) => [file, value] as const);
      const mdx = mdxFiles.map((file) => [file, `---\n${value}\n---\n`] as const);
      const problems = problemsIn(Object.fromEntries([...yaml, ...mdx]));
      expect(problems.every(({ message }) => message.length > 0)).toBe(true);
      checked += yaml.length + mdx.length;
    }
    expect(checked).toBe(
      values.length * (Object.keys(lists).length + Object.keys(records).length + Object.keys(folders).length + 2),
    );
    expect(values.length).toBeGreaterThan(30);
  }, 30_000);

  it('below the front matter is told about and never throws', () => {
    for (const body of bodies)
      problemsIn({
        'profile.mdx': `---\nname: { family: Wu }\n---\n${body}`,
        'research/a.mdx': body,
        'publications.bib': body,
      });
    expect(bodies.length).toBeGreaterThan(12);
  });

  it('in themes that are each other’s parents ends', () => {
    const themes = Array.from({ length: 200 }, (_, i) => [
      `research/t${i}.mdx`,
      `---\ntitle: T\nparent: t${(i + 1) % 200}\n---\n`,
    ]);
    expect(problemsIn(Object.fromEntries(themes)).filter(({ code }) => code === 'theme-cycle')).toHaveLength(200);
  });
});

describe('the records', () => {
  it('are the four that the hostile values were written for', () => {
    expect(Object.keys(records)).toEqual(['site', 'cv', 'metrics', 'coordinates']);
  });
});
