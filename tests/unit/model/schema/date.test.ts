import { describe, expect, test } from 'vitest';
import { endDate, partialDate } from '#model/schema/date.ts';

const read = (written: unknown) => partialDate.parse(written);
const isRead = (written: unknown) => partialDate.safeParse(written).success;

describe('a date', () => {
  test.each([
    [1957, '1957'],
    ['1957', '1957'],
    ['1957-01', '1957-01'],
    ['1957-01-15', '1957-01-15'],
    [' 1957-01 ', '1957-01'],
    [new Date('1957-01-15'), '1957-01-15'],
    [new Date('1957-01-15T23:30:00Z'), '1957-01-15'],
  ])('written as %o is %s', (written, edtf) => {
    expect(read(written)).toBe(edtf);
  });

  test.each([
    ['Spring 2025', '2025-21'],
    ['Summer 2025', '2025-22'],
    ['Fall 2025', '2025-23'],
    ['Autumn 2025', '2025-23'],
    ['Winter 2025', '2025-24'],
    ['Spring, 2025', '2025-21'],
    ['fall 2025', '2025-23'],
    ['2025-23', '2025-23'],
  ])('written as the term %s is the EDTF season %s', (written, edtf) => {
    expect(read(written)).toBe(edtf);
  });

  test.each([
    '1957-13',
    '1957-00',
    '1957-02-29',
    '1957-04-31',
    '1957-01-00',
    '1957-01-32',
    '1957-20',
    '1957-25',
    '1957-23-01',
    '57',
    19570,
    19.57,
    'Monsoon 2025',
    'Fall',
    'soon',
    '',
    'present',
    true,
    null,
    new Date('no date'),
  ])('cannot be %o', (written) => {
    expect(isRead(written)).toBe(false);
  });

  test.each([
    ['1957-1', '1957-01'],
    ['1957/01', '1957-01'],
    ['01/1957', '1957-01'],
    ['1957-1-5', '1957-01-05'],
    ['15.01.1957', '1957-01-15'],
    ['1/15/1957', '1957-01-15'],
    ['Jan 1957', '1957-01'],
    ['Sept. 1957', '1957-09'],
    ['15 January 1957', '1957-01-15'],
    ['January 15th, 1957', '1957-01-15'],
    ['15 de enero de 1957', '1957-01-15'],
    ['1957年1月15日', '1957-01-15'],
    ['1957-01-15T23:30:00Z', '1957-01-15'],
    ['1957 Spring', '1957-21'],
    ['Spring semester 1957', '1957-21'],
  ])('that is unambiguous may be written as people do: %s is %s', (written, edtf) => {
    expect(read(written)).toBe(edtf);
  });

  const twoDates = (start: string, end: string) =>
    `These are two dates: write \`start: ${start}\` and \`end: ${end}\`, or only the first where there is one field.`;
  const howTo = 'Write a date as 1957, 1957-01, 1957-01-15 or `Fall 1957`.';
  const since1957 = 'This is the beginning of a period: write `start: 1957` and `end: present`.';
  test.each([
    ['Dec 14-17, 2025', twoDates('2025-12-14', '2025-12-17')],
    ['Aug 2020 - May 2021', twoDates('2020-08', '2021-05')],
    ['Fall 2020 – Spring 2021', twoDates('2020-23', '2021-21')],
    ['2026-06 to 2026-08', twoDates('2026-06', '2026-08')],
    ['2024-25', twoDates('2024', '2025')],
    ['since 1957', since1957],
    ['1957–', since1957],
    ['1957 - present', since1957],
    ['3/4/2026', 'The day and the month could be either: write 2026-03-04 or 2026-04-03.'],
    ['c. 1957', 'Write it as exactly as it is known: 1957.'],
    ['1957-02-29', 'The calendar has no such day.'],
    [2026.1, 'A point makes this a number, and its zeros are lost: write a month as 2026-06.'],
    ['June 2026 (expected)', howTo],
    ['Q3 2026', howTo],
    ['Michaelmas 1957', howTo],
    ['now', howTo],
    [57, howTo],
  ])('written as %s says what to write instead', (written, advice) => {
    expect(partialDate.safeParse(written).error?.issues.map(({ message }) => message)).toEqual([advice]);
  });

  test('has a 29 February in leap years only', () => {
    expect(['1956-02-29', '2000-02-29', '1900-02-29', '2023-02-29'].map(isRead)).toEqual([true, true, false, false]);
  });
});

test('the end of a period may be `present`', () => {
  expect(endDate.parse('present')).toBe('present');
  expect(['Present', 'now', 'ongoing', 'today', '至今'].map((word) => endDate.parse(word))).toEqual(
    Array.from({ length: 5 }, () => 'present'),
  );
  expect(endDate.parse(1980)).toBe('1980');
  expect(endDate.parse('May 1980')).toBe('1980-05');
});
