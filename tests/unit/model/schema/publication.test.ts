import { describe, expect, test } from 'vitest';
import { publication } from '#model/schema/publication.ts';

const isRead = (front: Record<string, unknown>) => publication.safeParse(front).success;

describe('an author', () => {
  test.each([
    ['a name', 'Wu, C. S.', { name: 'Wu, C. S.', marks: [] }],
    ['a name with marks', { name: 'C. S. Wu', marks: ['equal'] }, { name: 'C. S. Wu', marks: ['equal'] }],
    [
      'a name in parts',
      { given: 'Ludwig', particle: 'van', family: 'Beethoven', suffix: 'Jr.' },
      { name: 'van Beethoven, Jr., Ludwig', marks: [] },
    ],
  ])('is %s', (_, written, author) => {
    expect(publication.parse({ authors: [written] }).authors).toEqual([author]);
  });

  test('has no mark that does not exist', () => {
    expect(isRead({ authors: [{ name: 'C. S. Wu', marks: ['first'] }] })).toBe(false);
  });
});

test('an award is one of the usual ones, or has words of its own', () => {
  expect(publication.parse({ awards: ['outstanding', { label: 'Best poster' }] }).awards).toEqual([
    { kind: 'outstanding' },
    { label: 'Best poster' },
  ]);
  expect(isRead({ awards: ['outstandig'] })).toBe(false);
});

test('a way of presenting is one of the usual ones, with words of its own where it has any', () => {
  expect(publication.parse({ presentation: 'oral' }).presentation).toEqual({ kind: 'oral' });
  const told = { kind: 'spotlight', label: 'Spotlight (top 3%)', url: 'https://neurips.cc' };
  expect(publication.parse({ presentation: told }).presentation).toEqual(told);
  expect(isRead({ presentation: { label: 'Oral' } })).toBe(false);
  expect(isRead({ presentation: 'lecture' })).toBe(false);
});

describe('an identifier', () => {
  test.each([
    ['doi', '10.1103/PhysRev.105.1413'],
    ['arxiv', '2203.10705'],
    ['arxiv', '0704.0001v2'],
    ['arxiv', 'hep-th/9901001'],
    ['arxiv', 'math.GT/0309136'],
  ])('%s may be %s', (kind, id) => {
    expect(isRead({ ids: { [kind]: id } })).toBe(true);
  });

  test.each([
    ['doi', 'https://doi.org/10.1103/PhysRev.105.1413', '10.1103/PhysRev.105.1413'],
    ['doi', 'doi:10.1103/PhysRev.105.1413', '10.1103/PhysRev.105.1413'],
    ['arxiv', 'arXiv:2203.10705', '2203.10705'],
    ['arxiv', 'https://arxiv.org/abs/2203.10705v2', '2203.10705v2'],
  ])('%s may be written with its address or its label: %s', (kind, written, id) => {
    expect(publication.parse({ ids: { [kind]: written } }).ids).toEqual({ [kind]: id });
  });

  test('a volume may be a number, and a venue its name alone', () => {
    expect(publication.parse({ volume: 105, issue: 4, pages: 7, venue: 'Physical Review' })).toMatchObject({
      volume: '105',
      issue: '4',
      pages: '7',
      venue: { name: 'Physical Review' },
    });
  });

  test.each([
    ['doi', '10.1103'],
    ['doi', 'https://example.org/10.1103/PhysRev.105.1413'],
    ['arxiv', '22.1'],
    ['ark', 'x'],
  ])('%s cannot be %s', (kind, id) => {
    expect(isRead({ ids: { [kind]: id } })).toBe(false);
  });
});

test('a misspelt key is no publication, at any depth', () => {
  expect(isRead({ titel: 'x' })).toBe(false);
  expect(isRead({ venue: { nmae: 'x' } })).toBe(false);
  expect(isRead({ awards: [{ lable: 'x' }] })).toBe(false);
});
