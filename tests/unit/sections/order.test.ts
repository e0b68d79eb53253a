import { describe, expect, test } from 'vitest';
import { education } from '#sections/education.ts';
import { honor } from '#sections/honors.ts';
import { arrangeRecord, forEachList, type RecordLists } from '#sections/index.ts';
import { service } from '#sections/service.ts';
import { talk } from '#sections/talks.ts';
import { teaching } from '#sections/teaching.ts';

const none: RecordLists = forEachList(() => []);
const arrange = (lists: Partial<RecordLists>) => arrangeRecord({ ...none, ...lists }, { interests: [] }, []);
const honors = (...items: object[]) =>
  arrange({ honors: items.map((item) => honor.parse(item)) }).honors.map(({ title }) => title);

describe('a list of the record', () => {
  test('has the latest first', () => {
    expect(honors({ title: 'A', years: [2021] }, { title: 'B', years: [2020, 2022] })).toEqual(['B', 'A']);
  });

  test('has what its author numbers in that order, before the rest', () => {
    expect(
      honors(
        { title: 'Later', years: [2025] },
        { title: 'Second', years: [2022], order: 2 },
        { title: 'First', years: [2021], order: 1 },
      ),
    ).toEqual(['First', 'Second', 'Later']);
  });

  test('can be numbered whatever it holds', () => {
    const twice = (first: object, second: object) => [
      { ...first, order: 2 },
      { ...second, order: 1 },
    ];
    const arranged = arrange({
      education: twice({ degree: 'B', start: 2024 }, { degree: 'A', start: 2020 }).map((item) =>
        education.parse({ institutions: ['X'], ...item }),
      ),
      teaching: twice({ title: 'B', start: 2024 }, { title: 'A', start: 2020 }).map((item) => teaching.parse(item)),
      talks: twice({ title: 'B', date: 2024 }, { title: 'A', date: 2020 }).map((item) => talk.parse(item)),
      service: twice({ role: 'B', start: 2024 }, { role: 'A', start: 2020 }).map((item) => service.parse(item)),
    });
    expect(arranged.education.map(({ degree }) => degree)).toEqual(['A', 'B']);
    expect(arranged.teaching.map(({ title }) => title)).toEqual(['A', 'B']);
    expect(arranged.talks.map(({ title }) => title)).toEqual(['A', 'B']);
    expect(arranged.service.map(({ role }) => role)).toEqual(['A', 'B']);
  });

  test('places a course by the last of its terms', () => {
    const courses = [
      { title: 'Vision', terms: ['Spring 2026', 'Spring 2025'] },
      { title: 'Project', start: 'Fall 2025' },
    ].map((item) => teaching.parse(item));
    expect(arrange({ teaching: courses }).teaching.map(({ title }) => title)).toEqual(['Vision', 'Project']);
  });
});
