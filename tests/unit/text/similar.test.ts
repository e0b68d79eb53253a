import { describe, expect, test } from 'vitest';
import { closest, editDistance } from '#text/similar.ts';

describe('the distance between two words', () => {
  test.each([
    ['title', 'title', 0],
    ['titel', 'title', 1],
    ['titl', 'title', 1],
    ['tittle', 'title', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
    ['abc', '', 3],
    // Optimal string alignment: no part is changed twice.
    ['ca', 'abc', 3],
  ])('%o and %o is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});

describe('the word that was meant', () => {
  const keys = ['title', 'subtitle', 'journal', 'journaltitle', 'year'];

  test.each([
    ['titel', 'title'],
    ['Title', 'title'],
    ['jornal', 'journal'],
    ['yaer', 'year'],
  ])('by %s is %s', (written, meant) => {
    expect(closest(written, keys)).toBe(meant);
  });

  test('is none when no word is near', () => {
    expect(closest('colour', keys)).toBeUndefined();
    expect(closest('xyz', [])).toBeUndefined();
  });

  test('is the first of those that are equally near', () => {
    expect(closest('cat', ['bat', 'hat'])).toBe('bat');
  });
});
