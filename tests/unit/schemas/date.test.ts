import { describe, expect, test } from 'vitest';
import { endDate, partialDate } from '#schemas/date.ts';

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
    '1957-1',
    '1957-02-29',
    '1957-04-31',
    '1957-01-00',
    '1957-01-32',
    '1957-20',
    '1957-25',
    '1957-23-01',
    '1957/01',
    '15.01.1957',
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

  test('has a 29 February in leap years only', () => {
    expect(['1956-02-29', '2000-02-29', '1900-02-29', '2023-02-29'].map(isRead)).toEqual([true, true, false, false]);
  });
});

test('the end of a period may be `present`', () => {
  expect(endDate.parse('present')).toBe('present');
  expect(endDate.parse(1980)).toBe('1980');
});
