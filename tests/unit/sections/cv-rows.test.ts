import { describe, expect, test } from 'vitest';
import { type CvSection, sectionParts } from '#cv/document.ts';
import { education } from '#sections/education.ts';
import { honor } from '#sections/honors.ts';
import { teaching } from '#sections/teaching.ts';
import { linesOf, readerOf } from '../cv-reader.ts';

const partsOf = (name: string, item: object, lang = 'en') =>
  sectionParts({ name, title: undefined, items: [item] } as unknown as CvSection, readerOf(lang));

describe('a course', () => {
  const whenOf = (fields: object, lang?: string) =>
    partsOf('teaching', { ...teaching.parse({ title: 'Vision', ...fields }), instructors: [] }, lang)[0]!.rows[0]!.when;

  test('says its terms one by one, in their order, where they are no period', () => {
    expect(whenOf({ terms: ['Spring 2026', 'Spring 2025'] })).toBe('Spring 2025, Spring 2026');
    expect(whenOf({ terms: ['Spring 2025', 'Spring 2026'] }, 'zh')).toBe('2025年春季、2026年春季');
    expect(whenOf({ start: 'Fall 2018', end: 'Spring 2019' })).toBe('Fall 2018 – Spring 2019');
  });

  test('says when in one way', () => {
    const error = 'Say when: with `start`, and `end` where it went on, or with `terms` one by one.';
    for (const fields of [{}, { start: 2024, terms: [2025] }, { end: 2024, terms: [2025] }])
      expect(teaching.safeParse({ title: 'Vision', ...fields }).error?.issues[0]?.message, JSON.stringify(fields)).toBe(
        error,
      );
  });
});

test('an honor says among how many of the best it was', () => {
  const scholarship = honor.parse({
    title: 'Scholarship',
    years: [2024],
    selectivity: { top: 30, among: { en: 'winners in the college', zh: '（全院）' } },
  });
  expect(linesOf(partsOf('honors', scholarship))).toEqual([['Scholarship · top 30 winners in the college']]);
});

test('a class with a name of its own is in bold, with what it is beside it', () => {
  const degree = education.parse({
    institutions: ['Shanghai Jiao Tong University'],
    degree: 'Bachelor',
    program: { name: 'ACM Honors Class', description: 'an elite CS program' },
  });
  const [, , program] = partsOf('education', { ...degree, advisors: [] })[0]!.rows[0]!.lines;
  expect(program!.pieces.map(({ text, tone }) => [text, tone])).toEqual([
    ['ACM Honors Class', 'strong'],
    [', ', undefined],
    ['an elite CS program', undefined],
  ]);
});
