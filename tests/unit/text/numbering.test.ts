import { describe, expect, test } from 'vitest';
import { numbering } from '#model/schema/page-parts.ts';
import { formatNumber } from '#text/numbering.ts';

describe('the number of a heading', () => {
  test.each([
    ['1)', 2, '2)'],
    ['1.', 12, '12.'],
    ['a)', 1, 'a)'],
    ['a)', 2, 'b)'],
    ['A', 26, 'Z'],
    ['a', 27, 'aa'],
    ['(i)', 4, '(iv)'],
    ['I.', 9, 'IX.'],
    ['i', 18, 'xviii'],
  ])('of the form %s is, for the heading %i, %s', (first, number, text) => {
    expect(formatNumber(first, number)).toBe(text);
  });

  test('has one counter and at most one bracket or point on each side', () => {
    for (const form of ['1)', '(a)', 'I.', '[1]', 'A']) expect(numbering.safeParse(form).success, form).toBe(true);
    for (const form of ['', ')', '2)', 'b)', '1))', 'a) ', 'Part 1', '1a'])
      expect(numbering.safeParse(form).success, form).toBe(false);
  });

  test('is asked for by the first of its kind', () => {
    expect(numbering.safeParse('2)').error?.issues[0]?.message).toBe(
      'Write the first number as it should appear: 1), 1., a), (i), I. or A.',
    );
  });
});
