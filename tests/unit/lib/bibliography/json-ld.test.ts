import { expect, test } from 'vitest';
import { publicationJsonLd } from '#lib/bibliography/describe/json-ld.ts';
import type { ListedPublication } from '#lib/bibliography/listed-publication.ts';
import { makePublication } from './make-publication.ts';

const page = 'https://example.org/publications/x/';
const describe = (fields: Partial<ListedPublication>) =>
  publicationJsonLd({ ...makePublication('x', { title: 'X' }), people: [], ...fields }, page);

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
  ['article', 'ScholarlyArticle'],
] as const)('a %s is a %s', (type, name) => {
  expect(describe({ type })['@type']).toBe(name);
});

test('what the author did not say is absent', () => {
  expect(Object.keys(describe({})).sort()).toEqual(['@context', '@type', 'headline', 'name', 'url']);
});
