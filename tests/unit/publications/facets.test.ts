import { expect, test } from 'vitest';
import type { ListedPublication } from '#publications/arrange.ts';
import { facetChoices, facetsOf } from '#publications/facets.ts';
import { relatedFinder } from '#publications/order.ts';
import { makePublication } from '../make-publication.ts';

const owner = { id: 'self', isOwner: true, name: { family: 'Wu', aliases: [] } };
const list = (fields: Partial<ListedPublication>): ListedPublication => ({
  ...makePublication('x', { title: 'X' }),
  ...fields,
  people: fields.people ?? [],
});

test('a publication is found by topic, type, spoken venue, year, first author and award', () => {
  const facets = facetsOf(
    list({
      topics: ['a', 'b'],
      type: 'paper-conference',
      venue: { name: 'International Conference on Machine Learning', short: 'ICML' },
      issued: '2024-07',
      people: [owner, undefined],
      awards: [{ kind: 'outstanding' }],
    }),
  );
  expect(facets).toEqual({
    topic: ['a', 'b'],
    type: 'paper-conference',
    venue: 'ICML',
    year: '2024',
    first: true,
    award: true,
  });
});

test('an oral is no award', () => {
  expect(facetsOf(list({ presentation: { kind: 'oral' } })).award).toBe(false);
});

test('the owner as a later author is not the first', () => {
  expect(facetsOf(list({ people: [undefined, owner] })).first).toBe(false);
});

test('only choices that divide the list are offered, years from the latest, venues by number', () => {
  const papers = [
    list({ type: 'book', issued: '1966', venue: { name: 'B' } }),
    list({ type: 'book', issued: '1975', venue: { name: 'A' } }),
    list({ type: 'book', issued: '1975', venue: { name: 'A' } }),
  ];
  const choices = facetChoices(papers);
  expect(choices.types).toEqual([]);
  expect(choices.years).toEqual([
    { value: '1975', count: 2 },
    { value: '1966', count: 1 },
  ]);
  expect(choices.venues.map(({ value }) => value)).toEqual(['A', 'B']);
  expect(choices.first).toBe(0);
  expect(choices.award).toBe(0);
});

test('related are those that share themes, then those that share topics, and never the paper itself', () => {
  const [self, byTheme, byTopic, neither] = [
    list({ key: 'self', topics: ['t'] }),
    list({ key: 'by-theme' }),
    list({ key: 'by-topic', topics: ['t'] }),
    list({ key: 'neither' }),
  ] as const;
  const themesOf = new Map([
    ['self', ['parity']],
    ['by-theme', ['parity']],
  ]);
  const findRelated = relatedFinder([self, byTopic, neither, byTheme], themesOf);
  const keysFor = (publication: typeof self, most: number) => findRelated(publication, most).map(({ key }) => key);
  expect(keysFor(self, 4)).toEqual(['by-theme', 'by-topic']);
  expect(keysFor(self, 1)).toEqual(['by-theme']);
  expect(keysFor(byTheme, 4)).toEqual(['self']);
  expect(keysFor(neither, 4)).toEqual([]);
});

test('papers of the same topics are related to each other, each to all but itself', () => {
  const all = ['a', 'b', 'c'].map((key) => list({ key, topics: ['t'] }));
  const findRelated = relatedFinder(all, new Map());
  expect(
    all.map((one) =>
      findRelated(one, 4)
        .map(({ key }) => key)
        .join(),
    ),
  ).toEqual(['b,c', 'a,c', 'a,b']);
});
