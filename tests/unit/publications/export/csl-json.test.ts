import { describe, expect, test } from 'vitest';
import { toCslItem, writeCslJson } from '#publications/export/csl-json.ts';
import { makePublication } from '../../make-publication.ts';
import { findCslFaults } from './csl-schema.ts';
import { each, samples } from '../read-publications.ts';

test('a journal article has the variables CSL knows for it', () => {
  expect(toCslItem(each.parity)).toEqual({
    id: 'parity',
    type: 'article-journal',
    title: 'Experimental Test of Parity Conservation in Beta Decay of <sup>60</sup>Co',
    author: [
      { family: 'Wu', given: 'C. S.' },
      { family: 'Ambler', given: 'E.' },
      // Zotero reads no particles (`utilities_item.js`, itemFromCSLJSON).
      { family: 'van der Berg', given: 'Jan' },
      { family: 'Havens', given: 'W. W.', suffix: 'Jr.' },
    ],
    issued: { 'date-parts': [[1957, 2]] },
    'container-title': 'Physical Review',
    volume: '105',
    issue: '4',
    page: '1413-1415',
    DOI: '10.1103/PhysRev.105.1413',
    keyword: 'parity, beta decay',
  });
});

test.each([
  ['scaling', { type: 'paper-conference', 'event-title': 'NeurIPS 2024', page: '114147-114179' }],
  ['lego', { type: 'article', genre: 'Preprint', publisher: 'arXiv', number: 'arXiv:2601.01426' }],
  ['decay', { type: 'book', publisher: 'Interscience', 'publisher-place': 'New York', edition: '2nd' }],
  ['neutrino', { type: 'chapter', 'collection-title': 'Memorial Volumes', 'collection-number': '3' }],
  ['thesis', { type: 'thesis', genre: 'PhD thesis', publisher: 'University of California, Berkeley' }],
  ['report', { type: 'report', number: '12', author: [{ literal: 'OpenAI' }] }],
] as const)('%s says %o', (key, expected) => {
  expect(toCslItem(each[key])).toMatchObject(expected);
});

test('what the author did not say is absent', () => {
  expect(toCslItem(makePublication('k', { title: 'T' }))).toEqual({
    id: 'k',
    type: 'document',
    title: 'T',
  });
});

describe('a date', () => {
  test.each([
    ['1957', { 'date-parts': [[1957]] }],
    ['1957-01', { 'date-parts': [[1957, 1]] }],
    ['1957-01-15', { 'date-parts': [[1957, 1, 15]] }],
    ['Spring 2025', { 'date-parts': [[2025]], season: 1 }],
    ['Winter 2025', { 'date-parts': [[2025]], season: 4 }],
  ])('%s is %o', (issued, expected) => {
    expect(toCslItem(makePublication('k', { issued })).issued).toEqual(expected);
  });

  // CSL counts no year 0, as pandoc writes it of EDTF's -0043.
  test.each([
    [{ issued: '1998', issuedEnd: '1999' }, { 'date-parts': [[1998], [1999]] }],
    [
      { issued: '1957', circa: true },
      { 'date-parts': [[1957]], circa: true },
    ],
    [{ issued: '-0043' }, { 'date-parts': [[-44]] }],
    [{ issued: '2020-08-23' }, { 'date-parts': [[2020, 8, 23]] }],
  ])('%o is %o', (dates, expected) => {
    expect(toCslItem({ ...makePublication('k'), ...dates }).issued).toEqual(expected);
  });
});

describe('what Zotero reads', () => {
  // It refuses a whole file with an item of type `software` (`CSL JSON.js`, detectImport).
  test('is a program as a book with a version, which is a program to styles too', () => {
    expect(toCslItem({ ...makePublication('k', { type: 'software' }), version: '1.4' })).toMatchObject({
      type: 'book',
      version: '1.4',
    });
    expect(toCslItem(makePublication('k', { type: 'software' })).type).toBe('document');
  });

  test('is a list of names that goes on, as pandoc writes it', () => {
    const { author, editor } = toCslItem({
      ...makePublication('k', { authors: ['Wu, C. S.'], editors: ['Fierz, M.'] }),
      others: true,
      editorsOthers: true,
    });
    expect([author?.at(-1), editor?.at(-1)]).toEqual([{ literal: 'others' }, { literal: 'others' }]);
  });
});

test('what is known of a work has a variable', () => {
  const work = {
    ...makePublication('k', { type: 'book', title: 'T' }),
    translators: [{ given: 'H. J.', family: 'Edwards' }],
    accessed: '2024-01-31',
    originalDate: '-0057',
    pageTotal: '394',
    event: { name: 'ECCV', place: 'Glasgow', date: '2020-08' },
    collaboration: 'ATLAS',
  };
  expect(toCslItem(work)).toMatchObject({
    author: [{ literal: 'ATLAS Collaboration' }],
    translator: [{ given: 'H. J.', family: 'Edwards' }],
    accessed: { 'date-parts': [[2024, 1, 31]] },
    'original-date': { 'date-parts': [[-58]] },
    'number-of-pages': '394',
    'event-title': 'ECCV',
    'event-place': 'Glasgow',
    'event-date': { 'date-parts': [[2020, 8]] },
  });
});

test('a private note stays private', () => {
  expect(toCslItem(makePublication('k', { note: 'private: ask Bob' })).note).toBeUndefined();
});

test.each(samples)('$folder is valid CSL-JSON', ({ publications }) => {
  expect(findCslFaults(JSON.parse(writeCslJson([...publications, ...Object.values(each)])))).toEqual([]);
});
