import { describe, expect, test } from 'vitest';
import { wordsFor } from '#site/words/words.ts';
import {
  compareDates,
  compareLatestFirst,
  endsBeforeStart,
  firstMoment,
  formatDate,
  formatPeriod,
  formatRange,
  formatYear,
  formatYears,
  htmlDate,
  yearOf,
} from '#text/dates.ts';

const { dates: en } = wordsFor('en');
const { dates: zh } = wordsFor('zh');

test('the year of a date is a number', () => {
  expect(['1957', '1957-01-15', '1957-23', '-0044', '-0044-03-15'].map(yearOf)).toEqual([1957, 1957, 1957, -44, -44]);
});

describe('order', () => {
  test('a year stands before its months, a month before its days, and a season with its first month', () => {
    const inOrder = ['1956-12', '1957', '1957-01', '1957-01-15', '1957-02', '1957-21', '1957-04', '1957-22', '1957-23'];
    expect(inOrder.toReversed().sort(compareDates)).toEqual(inOrder);
  });

  test('years before the first run the other way round, and their months do not', () => {
    const inOrder = ['-0099', '-0044', '-0044-03', '-0044-03-15', '0000', '0014', '0800', '1957'];
    expect(inOrder.toReversed().sort(compareDates)).toEqual(inOrder);
  });

  test('winter follows autumn', () => {
    expect(compareDates('2025-24', '2025-23')).toBeGreaterThan(0);
    expect(compareDates('2025-24', '2026')).toBeLessThan(0);
  });

  test('what lasts is later than every date, and a missing date earlier', () => {
    expect(compareDates('present', '2999')).toBeGreaterThan(0);
    expect(compareDates(undefined, '0001')).toBeLessThan(0);
    expect(compareDates(undefined, undefined)).toBe(0);
    expect(compareDates('1957', '1957')).toBe(0);
  });

  test('a list begins with what lasts, then what ended last, then what began last', () => {
    const first = { start: '2024', end: 'present' };
    const second = { start: '2020', end: 'present' };
    const third = { start: '2021', end: '2023' };
    const fourth = { start: '2019', end: '2023' };
    const event = { start: '2022-05' };
    const undated = {};
    const list = [undated, event, fourth, second, third, first];
    expect(list.sort(compareLatestFirst)).toEqual([first, second, third, fourth, event, undated]);
  });
});

describe('a period', () => {
  test.each([
    ['1957', '1956'],
    ['1957-03', '1957-02'],
    ['1957-03-02', '1957-03-01'],
    ['1957-03', '1956'],
    ['2025-23', '2025-21'],
    ['2025-23', '2024-24'],
  ])('that begins in %s and ends in %s ends before it begins', (start, end) => {
    expect(endsBeforeStart(start, end)).toBe(true);
  });

  test.each([
    ['1957', '1957'],
    ['1957', '1957-03'],
    ['1957-03', '1957'],
    ['1957-03-15', '1957-03'],
    ['1957', 'present'],
    ['2025-21', '2025-23'],
    // Autumn lasts longer than its first month.
    ['2025-10', '2025-23'],
    // A spring term may begin in January, the winter quarter too.
    ['2025-21', '2025-02'],
    ['2025-24', '2025-21'],
    ['2025-24', '2025-03'],
  ])('that begins in %s may end in %s', (start, end) => {
    expect(endsBeforeStart(start, end)).toBe(false);
  });
});

describe('a date in words', () => {
  test.each([
    ['1957', '1957', '1957'],
    ['1957-01', 'Jan 1957', '1957年1月'],
    ['1957-09', 'Sep 1957', '1957年9月'],
    ['1957-01-15', 'Jan 15, 1957', '1957年1月15日'],
    ['2025-21', 'Spring 2025', '2025年春季'],
    ['2025-22', 'Summer 2025', '2025年夏季'],
    ['2025-23', 'Fall 2025', '2025年秋季'],
    ['2025-24', 'Winter 2025', '2025年冬季'],
    ['present', 'present', '至今'],
    // EDTF (ISO 8601) counts a year 0, which is 1 BC.
    ['-0044', '45 BC', '公元前45年'],
    ['-0044-03-15', 'Mar 15, 45 BC', '公元前45年3月15日'],
    ['0000', '1 BC', '公元前1年'],
    ['0079', '79', '79'],
  ])('%s is %s in English and %s in Chinese', (date, english, chinese) => {
    expect(formatDate(date, 'en', en)).toBe(english);
    expect(formatDate(date, 'zh', zh)).toBe(chinese);
  });

  test('keeps its day at the ends of the year, whatever the time zone', () => {
    expect(formatDate('1957-01-01', 'en', en)).toBe('Jan 1, 1957');
    expect(formatDate('1957-12-31', 'en', en)).toBe('Dec 31, 1957');
  });

  test('follows the region of the language', () => {
    expect(formatDate('1957-01-15', 'en-US', en)).toBe('Jan 15, 1957');
    expect(formatDate('2024-05-14', 'en-GB', en)).toBe('14 May 2024');
    expect(formatDate('1957-09-01', 'en-GB', en)).toBe('1 Sep 1957');
    expect(formatDate('1957-09', 'de', en)).toBe('Sept. 1957');
  });
});

describe('a range in words', () => {
  test.each([
    ['1998', '1999', '1998–1999'],
    ['2020-01', '2020-02', 'Jan – Feb 2020'],
    ['2020-03-15', '2020-03-17', 'Mar 15–17, 2020'],
    ['2020-03-30', '2020-04-02', 'Mar 30 – Apr 2, 2020'],
    ['2020-12', '2021-01', 'Dec 2020 – Jan 2021'],
    ['2020-21', '2020-23', 'Spring 2020 – Fall 2020'],
    ['2019', '2020-03', '2019 – Mar 2020'],
    ['-0099', '-0043', '100 BC – 44 BC'],
  ])('from %s to %s is %s', (start, end, text) => {
    expect(formatRange(start, end, 'en', en)).toBe(text);
  });

  test('has the dates of its language', () => {
    expect(formatRange('2020-03-15', '2020-03-17', 'en-GB', en)).toBe('15–17 Mar 2020');
    expect(formatRange('2020-03-30', '2020-04-02', 'en-GB', en)).toBe('30 Mar – 2 Apr 2020');
    expect(formatRange('1998', '1999', 'zh', zh)).toBe('1998–1999');
    expect(formatRange('2020-03-15', '2020-03-17', 'zh', zh)).toBe('2020年3月15日 – 2020年3月17日');
  });
});

test('a year alone has its era where it is before our own', () => {
  expect([1957, 79, 0, -43].map((year) => formatYear(year, 'en'))).toEqual(['1957', '79', '1 BC', '44 BC']);
});

describe('a period in words', () => {
  test.each([
    ['1944', '1981', '1944 – 1981'],
    ['2024-09', 'present', 'Sep 2024 – present'],
    ['1957', undefined, '1957'],
    [undefined, '1981', '1981'],
    ['1957', '1957', '1957'],
    ['2025-23', '2025-23', 'Fall 2025'],
    [undefined, undefined, ''],
  ])('from %s to %s is "%s"', (start, end, text) => {
    expect(formatPeriod(start, end, 'en', en)).toBe(text);
  });

  test('has the words of its language at both ends', () => {
    expect(formatPeriod('2024-09', 'present', 'zh', zh)).toBe('2024年9月 – 至今');
  });
});

test('a machine reads a season as its year, for HTML has no seasons', () => {
  expect(['1957', '1957-01', '1957-01-15', '1957-23'].map(htmlDate)).toEqual(['1957', '1957-01', '1957-01-15', '1957']);
  // A year of HTML is greater than zero and has four digits.
  expect(['79', '-0044'].map(htmlDate)).toEqual(['0079', undefined]);
});

test('years in a row are a range from the third on', () => {
  expect(formatYears([2025])).toBe('2025');
  expect(formatYears([2026, 2025])).toBe('2025, 2026');
  expect(formatYears([2020, 2018, 2022, 2021, 2023])).toBe('2018, 2020–2023');
  expect(formatYears([])).toBe('');
});

test.each([
  ['1957', '1957-01-01T00:00:00Z'],
  ['1957-02', '1957-02-01T00:00:00Z'],
  ['1957-02-15', '1957-02-15T00:00:00Z'],
  ['1957-23', '1957-09-01T00:00:00Z'],
  ['-0044', '0001-01-01T00:00:00Z'],
])('the first moment of %s is %s', (date, moment) => {
  expect(firstMoment(date)).toBe(moment);
});
