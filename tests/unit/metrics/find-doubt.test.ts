import { describe, expect, test } from 'vitest';
import { findDoubt } from '#metrics/find-doubt.ts';
import { updateCitations } from '#metrics/node/citations.ts';
import { updateStars } from '#metrics/node/stars.ts';
import { formatSummary } from '#metrics/summary.ts';

describe('a number is doubted', () => {
  test.each([
    [0, 22, 'the number read now is 0; write 0 into metrics.json if that is true'],
    [0, 1, 'the number read now is 0; write 0 into metrics.json if that is true'],
    [10, 22, 'the number read now is 10, less than half; write 10 into metrics.json if that is true'],
    [
      2201,
      110,
      'the number read now is 2201, more than twenty times as much; write 2201 into metrics.json if that is true',
    ],
    [
      10 ** 15,
      22,
      'the number read now is 1000000000000000, which nothing has; write 1000000000000000 into metrics.json if that is true',
    ],
    [
      5_000_001,
      undefined,
      'the number read now is 5000001, which nothing has; write 5000001 into metrics.json if that is true',
    ],
  ])('as %i after %s', (count, before, doubt) => {
    expect(findDoubt(count, before)).toBe(doubt);
  });

  test.each([
    [22, 22],
    [11, 22],
    [440, 22],
    [5, 19],
    [400, 1],
    [0, 0],
    [0, undefined],
    [400_000, undefined],
  ])('but not as %i after %s', (count, before) => {
    expect(findDoubt(count, before)).toBeUndefined();
  });
});

describe('what is doubted', () => {
  const citation = { count: 22, asOf: '2026-10-01', source: 'OpenAlex' };
  const star = { count: 300, asOf: '2026-10-01' };
  const found = { found: { count: 0, source: 'OpenAlex' }, failures: [] };
  const { citations, outcomes } = updateCitations({ a: citation }, ['a', 'b'], new Map([['a', found]]), '2026-11-22');
  const answers = new Map([['a/b', { count: 10 ** 15, name: 'a/b' }]]);
  const stars = updateStars({ 'a/b': star }, ['a/b'], { answers, failures: new Map() }, '2026-11-22');

  test('is not written: the number and the day from before stay', () => {
    expect(citations).toEqual({ a: citation });
    expect(stars.stars).toEqual({ 'a/b': star });
  });

  test('is told with what to do', () => {
    const run = { state: 'same', renamed: [], withoutIds: 0, troubles: [], file: 'content/metrics.json' } as const;
    expect(formatSummary({ ...run, outcomes: [...outcomes, ...stars.outcomes] })).toBe(
      [
        'Doubted, and not written',
        '  a: 22 citations of 2026-10-01; OpenAlex: the number read now is 0; write 0 into metrics.json if that is true.',
        '  a/b: 300 stars of 2026-10-01; GitHub: the number read now is 1000000000000000, which nothing has; write 1000000000000000 into metrics.json if that is true.',
        '',
        'content/metrics.json is as it was: 0 read, 0 of them unchanged; 2 kept from before; 0 not read; 0 unknown.',
        '',
      ].join('\n'),
    );
  });
});
