import { expect, test } from 'vitest';
import { compareProblems, formatField, type Problem } from '#model/problem.ts';

test('a field is written as an author would write it', () => {
  expect(formatField(['links', 0, 'url'])).toBe('links[0].url');
  expect(formatField(['title'])).toBe('title');
  expect(formatField([0, 'title'])).toBe('[0].title');
  expect(formatField([])).toBe('');
});

test('problems stand by file, then from top to bottom; one without a place comes first', () => {
  const at = (file: string, line?: number, column = 1): Problem => ({
    file,
    position: line === undefined ? undefined : { line, column },
    code: 'wrong-type',
    message: '',
    severity: 'error',
  });
  const inOrder = [
    at('a.yaml'),
    at('a.yaml', 1),
    at('a.yaml', 2, 3),
    at('a.yaml', 2, 10),
    at('a.yaml', 10),
    at('b.mdx', 1),
  ];
  expect(inOrder.toReversed().sort(compareProblems)).toEqual(inOrder);
});
