import { describe, expect, test } from 'vitest';
import { comparePublications, groupByTopic, groupByType, groupByYear } from '#publications/order.ts';
import type { Publication } from '#publications/publication.ts';
import { makePublication as make } from '../make-publication.ts';

const keys = (publications: readonly Publication[]) => publications.map(({ key }) => key);

describe('the order of a list', () => {
  const sorted = (...list: Publication[]) => keys(list.sort(comparePublications));

  test('is from the latest to the earliest', () => {
    const list = [make('b', { issued: '1956-11' }), make('c', { issued: 1957 }), make('a', { issued: '1957-02-15' })];
    expect(sorted(...list)).toEqual(['a', 'c', 'b']);
  });

  test('begins with those whose author gave them a place, whatever their dates', () => {
    const second = make('second', { order: 2, issued: 1940 });
    const first = make('first', { order: 1, issued: 1950 });
    expect(sorted(make('late', { issued: 1999 }), second, make('later', { issued: 2000 }), first)).toEqual([
      'first',
      'second',
      'later',
      'late',
    ]);
  });

  test('is that of the file where nothing else decides', () => {
    const same = ['d', 'b', 'c', 'a'].map((key) => make(key, { issued: 1957 }));
    expect(sorted(...same)).toEqual(['d', 'b', 'c', 'a']);
    expect(sorted(...['d', 'b', 'c'].map((key) => make(key)))).toEqual(['d', 'b', 'c']);
  });
});

describe('groups by year', () => {
  test('begin with what has no year yet and go on with the latest', () => {
    const list = [
      make('a', { issued: 1956 }),
      make('b', { issued: '1957-02' }),
      make('c'),
      make('d', { issued: '1957-01-15' }),
    ];
    expect(groupByYear(list).map(({ id, by, publications }) => [id, by, keys(publications)])).toEqual([
      ['undated', undefined, ['c']],
      ['1957', { year: 1957 }, ['b', 'd']],
      ['1956', { year: 1956 }, ['a']],
    ]);
  });
});

describe('groups by topic', () => {
  const list = [
    make('a', { topics: ['nlp'] }),
    make('b', { topics: ['vision', 'nlp'] }),
    make('c'),
    make('d', { topics: ['gone'] }),
  ];

  test('stand in the order of the site, then what has none', () => {
    expect(groupByTopic(list, ['vision', 'nlp']).map(({ id, publications }) => [id, keys(publications)])).toEqual([
      ['vision', ['b']],
      ['nlp', ['a', 'b']],
      ['other', ['c', 'd']],
    ]);
  });

  test('that are empty do not exist', () => {
    expect(groupByTopic(list.slice(0, 2), ['robots', 'nlp']).map(({ id }) => id)).toEqual(['nlp']);
    expect(groupByTopic([], ['nlp'])).toEqual([]);
  });
});

test('groups by type stand in the order in which the types first occur', () => {
  const list = [make('a', { type: 'book' }), make('b', { type: 'thesis' }), make('c', { type: 'book' })];
  expect(groupByType(list).map(({ id, publications }) => [id, keys(publications)])).toEqual([
    ['book', ['a', 'c']],
    ['thesis', ['b']],
  ]);
});
