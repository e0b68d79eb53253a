import { describe, expect, test } from 'vitest';
import { prepareStyle } from '#publications/cite/prepare-style.ts';

/** What is left of a condition for works of a type: true, false, or what else it asks. */
function ask(attributes: string, type: Parameters<typeof prepareStyle>[1]): string | boolean {
  const [, left] = /<if\s*([^>]*)>/.exec(prepareStyle(`<if ${attributes}>`, type))!;
  if (left === 'variable="citation-key"') return true;
  return left === 'variable="citation-key" match="none"' ? false : left!;
}

describe("a style's question for the type of a work", () => {
  test.each([
    ['type="book"', 'book', true],
    ['type="book"', 'dataset', false],
    ['type="book dataset" match="any"', 'dataset', true],
    ['type="book chapter" match="any"', 'dataset', false],
    ['type="book chapter" match="none"', 'dataset', true],
    ['type="book chapter" match="none"', 'chapter', false],
    // No work has two types, so one of them is enough where a style forgets to say "any".
    ['type="book chapter"', 'chapter', true],
    ['type="book" variable="DOI"', 'chapter', false],
    ['type="book" variable="DOI"', 'book', 'match="all" variable="DOI"'],
    ['type="book" variable="DOI" match="any"', 'book', true],
    ['type="book" variable="DOI" match="any"', 'chapter', 'match="any" variable="DOI"'],
    ['variable="DOI" match="none" type="book"', 'book', false],
    ['variable="DOI" match="none" type="book"', 'chapter', 'match="none" variable="DOI"'],
    ["type='book'", 'book', true],
  ] as const)('%s is answered for a %s', (attributes, type, expected) => {
    expect(ask(attributes, type)).toBe(expected);
  });

  test('is left alone where it asks for something else', () => {
    expect(ask('variable="DOI URL" match="any"', 'book')).toBe('variable="DOI URL" match="any"');
  });
});

test('an empty branch stays closed', () => {
  expect(prepareStyle('<else-if type="book"/>', 'book')).toBe('<else-if variable="citation-key"/>');
  expect(prepareStyle('<else-if type="book"/>', 'report')).toBe('<else-if variable="citation-key" match="none"/>');
});
