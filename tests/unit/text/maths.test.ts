import { expect, test } from 'vitest';
import { findMaths, findMathsError, findPlainMaths } from '#text/maths.ts';

test('the maths of a text is what stands between dollars, and not in code', () => {
  expect(findMaths('The $\\beta$ decay of $^{60}$Co in `$HOME`')).toEqual(['\\beta', '^{60}']);
  expect(findMaths('From \\$100 to \\$200')).toEqual([]);
  expect(findMaths('no maths')).toEqual([]);
});

test('the maths of a title is what stands between dollars', () => {
  expect(findPlainMaths('The $\\beta$ decay of $^{60}$Co')).toEqual(['\\beta', '^{60}']);
  expect(findPlainMaths('From \\$100 to \\$200')).toEqual([]);
  expect(findPlainMaths('The $5 question')).toEqual([]);
});

test('TeX that can be set has no error, and TeX that cannot has one in words, without a position', () => {
  expect(findMathsError('\\frac{a}{b} \\le \\beta')).toBeUndefined();
  for (const tex of ['\\frac{a}', '\\nosuchcommand', '{a', 'a_b_c']) {
    expect(findMathsError(tex), tex).toEqual(expect.any(String));
    expect(findMathsError(tex), tex).not.toMatch(/position \d/);
  }
});
