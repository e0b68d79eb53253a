import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTooDeep } from '#text/body/limits.ts';
import { parseBodyOf } from '#text/body/parse-body.ts';

describe('brackets', () => {
  test('may be open a hundred at once, and the next is found', () => {
    expect(findTooDeep(`${'('.repeat(100)}${')'.repeat(100)}`)).toBeUndefined();
    expect(findTooDeep(`ab${'[({'.repeat(40)}`)).toBe(102);
  });

  test('that are closed elsewhere or in another paragraph do not count', () => {
    expect(findTooDeep(') '.repeat(500) + '('.repeat(100))).toBeUndefined();
    expect(findTooDeep('a :-(\n\n'.repeat(500))).toBeUndefined();
    expect(findTooDeep('a :-(\r\n \r\n'.repeat(500))).toBeUndefined();
    expect(findTooDeep('a :-(\n'.repeat(500))).toBe(105 + 100 * 5 - 1);
  });

  test(
    'and whatever else is nested, however deeply and in whichever order, is read or told',
    { timeout: 60_000 },
    () => {
      const opening = fc.constantFrom(
        '{',
        '(',
        '[',
        '> ',
        '- ',
        '1. ',
        '*',
        '**',
        '_',
        '`',
        '$',
        '<b>',
        '![',
        '{(',
        '{`${',
        '<a b={',
      );
      const level = fc.tuple(opening, fc.integer({ min: 1, max: 3000 }));
      const text = fc
        .array(level, { maxLength: 4 })
        .map((levels) => levels.map(([open, times]) => open.repeat(times)).join(''));
      fc.assert(
        fc.property(text, fc.constantFrom('', 'x', '\n\nx', '}'), (deep, end) => {
          const { syntaxError, hasText } = parseBodyOf('a.mdx', `---\ntitle: T\n---\n\n${deep}${end}\n`);
          if (syntaxError) return syntaxError.message.length > 0 && !syntaxError.message.includes('call stack');
          return hasText || deep.trim() === '';
        }),
        { numRuns: 200, seed: 1957 },
      );
    },
  );
});
