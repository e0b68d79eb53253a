import { expect, test } from 'vitest';
import type { ListedPublication } from '#publications/arrange.ts';
import { publicationJsonLd } from '#publications/describe/json-ld.ts';
import { makePublication } from '../../make-publication.ts';

const page = 'https://example.org/publications/x/';
const home = 'https://example.org/';
const describe = (fields: Partial<ListedPublication>, pdf?: string) =>
  publicationJsonLd({ ...makePublication('x', { title: 'X' }), people: [], ...fields }, { page, pdf, home }) as Record<
    string,
    unknown
  >;

test('a journal article is part of an issue of a volume of a periodical', () => {
  const article = describe({
    type: 'article-journal',
    venue: { name: 'Physical Review' },
    volume: '105',
    issue: '4',
    pages: '1413–1415',
    ids: { doi: '10.1103/PhysRev.105.1413', issn: '0031-899X' },
  });
  expect(article['@type']).toBe('ScholarlyArticle');
  expect(article.isPartOf).toEqual({
    '@type': 'PublicationIssue',
    issueNumber: '4',
    isPartOf: {
      '@type': 'PublicationVolume',
      volumeNumber: '105',
      isPartOf: { '@type': 'Periodical', name: 'Physical Review', issn: '0031-899X' },
    },
  });
  expect(article.pageStart).toBe('1413');
  expect(article.sameAs).toEqual(['https://doi.org/10.1103/PhysRev.105.1413']);
});

test('an author whom the content knows has an ORCID iD and a home page', () => {
  const known = {
    id: 'a',
    isOwner: false,
    name: { family: 'Wu', aliases: [] },
    orcid: '0000-0002-1825-0097',
    url: page,
  };
  const { author } = describe({ authors: [{ given: 'C. S.', family: 'Wu', marks: [] }], people: [known] });
  expect(author).toEqual([
    {
      '@type': 'Person',
      '@id': 'https://orcid.org/0000-0002-1825-0097',
      name: 'C. S. Wu',
      familyName: 'Wu',
      givenName: 'C. S.',
      url: page,
    },
  ]);
});

test.each([
  ['book', 'Book'],
  ['chapter', 'Chapter'],
  ['thesis', 'Thesis'],
  ['report', 'Report'],
  ['dataset', 'Dataset'],
  ['software', 'SoftwareSourceCode'],
  ['paper-conference', 'ScholarlyArticle'],
  ['patent', 'CreativeWork'],
  ['article', 'ScholarlyArticle'],
] as const)('a %s is a %s', (type, name) => {
  expect(describe({ type })['@type']).toBe(name);
});

test('what the author did not say is absent', () => {
  expect(Object.keys(describe({})).sort()).toEqual(['@context', '@type', 'headline', 'inLanguage', 'name', 'url']);
});

test('the owner of the site is the same person on every page, whatever language it is in', () => {
  const owner = { id: 'self', isOwner: true, name: { family: 'Wu', aliases: [] }, orcid: '0000-0002-1825-0097' };
  expect(describe({ authors: [{ given: 'C. S.', family: 'Wu', marks: [] }], people: [owner] }).author).toEqual([
    {
      '@type': 'Person',
      '@id': 'https://example.org/#me',
      name: 'C. S. Wu',
      familyName: 'Wu',
      givenName: 'C. S.',
      url: home,
      sameAs: 'https://orcid.org/0000-0002-1825-0097',
    },
  ]);
});

test('a body is an organization, and a name in Chinese is that of a person', () => {
  const { author } = describe({
    authors: [
      { literal: '陶超凡', marks: [] },
      { literal: 'OpenAI', marks: [] },
    ],
    collaboration: 'ATLAS',
    people: [undefined, undefined],
  });
  expect(author).toEqual([
    { '@type': 'Person', name: '陶超凡' },
    { '@type': 'Organization', name: 'OpenAI' },
    { '@type': 'Organization', name: 'ATLAS Collaboration' },
  ]);
});

test('a chapter is part of a book, which may be one of a series', () => {
  const fields = {
    type: 'chapter',
    venue: { name: 'Book' },
    series: 'Series',
    ids: { isbn: '978-0-470-96522-1' },
  } as const;
  expect(describe(fields).isPartOf).toEqual({
    '@type': 'Book',
    name: 'Book',
    isbn: '978-0-470-96522-1',
    isPartOf: { '@type': 'BookSeries', name: 'Series' },
  });
});

test('a report has its number, a thesis its kind and a program its repository', () => {
  expect(describe({ type: 'report', issue: 'TM-1' }).reportNumber).toBe('TM-1');
  expect(describe({ type: 'thesis', genre: 'Diplomarbeit' }).inSupportOf).toBe('Diplomarbeit');
  const links = [{ url: 'https://github.com/a/b' }];
  expect(describe({ type: 'software', links }).codeRepository).toBe('https://github.com/a/b');
});

test('a paper has its language, and the PDF that the site publishes', () => {
  expect(describe({ lang: 'de' }).inLanguage).toBe('de');
  expect(describe({}, 'https://example.org/x.pdf').encoding).toMatchObject({ contentUrl: 'https://example.org/x.pdf' });
});

test('a date of ISO 8601 has its day, the year of a season, and no year before our era', () => {
  expect(describe({ issued: '2020-08-23' }).datePublished).toBe('2020-08-23');
  expect(describe({ issued: '2020-23' }).datePublished).toBe('2020');
  expect(describe({ issued: '-0043' }).datePublished).toBeUndefined();
});
