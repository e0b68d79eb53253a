import { describe, expect, test } from 'vitest';
import { readYaml } from '#model/node/read-yaml.ts';

const text = `title: Parity
links:
  - https://a.org
  - url: https://b.org
    label: { en: B, zh: 乙 }
venue:
  name: Physical Review
`;

describe('a YAML text', () => {
  test('is read with the types of YAML 1.2', () => {
    const { data, problems } = readYaml('a: 1957\nb: 1957-01-15\nc: no\nd: "1957"\ne: 1957-01\nf:\n', 'a.yaml');
    expect(problems).toEqual([]);
    expect(data).toEqual({ a: 1957, b: '1957-01-15', c: 'no', d: '1957', e: '1957-01', f: null });
  });

  test('may be JSON', () => {
    expect(readYaml('{ "a": [1, "b"] }', 'metrics.json').data).toEqual({ a: [1, 'b'] });
  });

  test('may be empty', () => {
    expect(readYaml('', 'a.yaml')).toMatchObject({ data: null, problems: [] });
    expect(readYaml('# nothing\n', 'a.yaml').problems).toEqual([]);
  });
});

describe('the place of a field', () => {
  const { locate } = readYaml(text, 'a.yaml');

  test.each([
    [['title'], 1, 1],
    [['links'], 2, 1],
    [['links', 0], 3, 5],
    [['links', 1], 4, 5],
    [['links', 1, 'url'], 4, 5],
    [['links', 1, 'label'], 5, 5],
    [['links', 1, 'label', 'zh'], 5, 21],
    [['venue', 'name'], 7, 3],
    [[], 1, 1],
  ])('%o is line %i, column %i', (path, line, column) => {
    expect(locate(path)).toEqual({ line, column });
  });

  test.each([
    [['links', 1, 'kind'], 4, 5],
    [['links', 7], 2, 1],
    [['venue', 'short'], 6, 1],
    [['venue', 'name', 'deeper'], 7, 3],
    [['nothing'], 1, 1],
  ])('%o, which is not there, is that of the nearest around it: line %i, column %i', (path, line, column) => {
    expect(locate(path)).toEqual({ line, column });
  });

  test('counts from the line on which the text begins in its file', () => {
    expect(readYaml(text, 'a.mdx', 2).locate(['venue', 'name'])).toEqual({ line: 8, column: 3 });
  });

  test('is the same with CR LF at the ends of lines', () => {
    const { locate: find } = readYaml(text.replaceAll('\n', '\r\n'), 'a.yaml');
    expect(find(['links', 1, 'label', 'zh'])).toEqual({ line: 5, column: 21 });
  });

  test('is found in a list of entries', () => {
    const { locate: find } = readYaml('- title: A\n- title: B\n  date: 1957\n', 'talks.yaml');
    expect([find([1]), find([1, 'date'])]).toEqual([
      { line: 2, column: 3 },
      { line: 3, column: 3 },
    ]);
  });
});

describe('a mistake of syntax', () => {
  const told = (yaml: string, firstLine?: number) =>
    readYaml(yaml, 'a.yaml', firstLine).problems.map(
      ({ position, code }) => `${position!.line}:${position!.column} ${code}`,
    );

  test.each([
    ['a key that stands twice', 'a: 1\nb: 2\na: 3\n', '3:1 duplicate-key'],
    ['a second colon', 'a: 1\ntitle: Parity: a test\n', '2:8 yaml-syntax'],
    ['a quote that is not closed', 'a: 1\nb: "two\n', '3:1 yaml-syntax'],
    ['a second document', 'a: 1\n---\nb: 2\n', '2:1 yaml-syntax'],
    ['a tag', 'a: 1\nb: !important\n', '2:4 yaml-syntax'],
  ])('%s is told where it is', (_, yaml, expected) => {
    expect(told(yaml)).toEqual([expected]);
  });

  test('is told in the line of its file', () => {
    expect(told('a: 1\nb: 2\na: 3\n', 2)).toEqual(['4:1 duplicate-key']);
  });

  test.each(['a: *nobody', 'a: [1, 2', 'a: {b: 1', '\ta: 1', 'a: 1\n b: 2', 'a\nb: 1', '- 1\nb: 2', 'a: @b', 'a: `b`'])(
    '%o gives no data and is told',
    (yaml) => {
      const { data, problems } = readYaml(yaml, 'a.yaml');
      expect(data).toBeUndefined();
      expect(problems.length).toBeGreaterThan(0);
      for (const problem of problems) expect(problem).toMatchObject({ file: 'a.yaml', severity: 'error' });
    },
  );

  test('that never ends is told', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg'])
      bomb.push(`${to}: &${to} [${`*${from}, `.repeat(9)}]`);
    expect(readYaml(bomb.join('\n'), 'a.yaml')).toMatchObject({ data: undefined, problems: [{ code: 'yaml-syntax' }] });
  });
});
