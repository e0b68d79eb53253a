import { describe, expect, test } from 'vitest';
import { highwireTags } from '#lib/bibliography/describe/highwire.ts';
import type { Publication } from '#lib/bibliography/publication.ts';
import { makePublication } from './make-publication.ts';

const page = 'https://example.org/publications/x/';
const tagsOf = (fields: Partial<Publication>, pdf?: string) =>
  highwireTags({ ...makePublication('x', { title: 'X' }), ...fields }, page, pdf);
const valuesOf = (tags: [string, string][], name: string) =>
  tags.filter(([tag]) => tag === name).map(([, value]) => value);
const authors = [
  { given: 'Ludwig', particle: 'van', family: 'Beethoven', marks: [] },
  { literal: 'OpenAI', marks: [] },
];

describe('what Google Scholar needs of every paper', () => {
  const tags = tagsOf({
    type: 'article-journal',
    title: 'Decay of $^{60}$Co',
    authors,
    issued: '1957-02-15',
    venue: { name: 'Physical Review' },
    volume: '105',
    issue: '4',
    pages: '1413–1415',
    ids: { doi: '10.1103/PhysRev.105.1413', issn: '0031-899X' },
  });

  test('is one tag per author, family name first', () => {
    expect(valuesOf(tags, 'citation_author')).toEqual(['van Beethoven, Ludwig', 'OpenAI']);
  });

  test('is the title without markup', () => {
    expect(valuesOf(tags, 'citation_title')).toEqual(['Decay of ⁶⁰Co']);
  });

  test('is the date with slashes, and only as exact as it is known', () => {
    expect(valuesOf(tags, 'citation_publication_date')).toEqual(['1957/02/15']);
    expect(valuesOf(tagsOf({ issued: '1957' }), 'citation_publication_date')).toEqual(['1957']);
    expect(valuesOf(tagsOf({ issued: '1957-23' }), 'citation_publication_date')).toEqual(['1957']);
    expect(valuesOf(tagsOf({}), 'citation_publication_date')).toEqual([]);
  });

  test('is the journal with volume, issue and both pages', () => {
    expect(valuesOf(tags, 'citation_journal_title')).toEqual(['Physical Review']);
    expect(valuesOf(tags, 'citation_volume')).toEqual(['105']);
    expect(valuesOf(tags, 'citation_issue')).toEqual(['4']);
    expect(valuesOf(tags, 'citation_firstpage')).toEqual(['1413']);
    expect(valuesOf(tags, 'citation_lastpage')).toEqual(['1415']);
    expect(valuesOf(tags, 'citation_doi')).toEqual(['10.1103/PhysRev.105.1413']);
    expect(valuesOf(tags, 'citation_issn')).toEqual(['0031-899X']);
  });

  test('is the PDF only where there is one on this host', () => {
    expect(valuesOf(tags, 'citation_pdf_url')).toEqual([]);
    const pdf = 'https://example.org/files/x.pdf';
    expect(valuesOf(tagsOf({}, pdf), 'citation_pdf_url')).toEqual([pdf]);
  });
});

describe('what Zotero tells the type by', () => {
  test.each([
    ['article-journal', 'citation_journal_title', 'Nature'],
    ['paper-conference', 'citation_conference_title', 'Nature'],
    ['chapter', 'citation_inbook_title', 'Nature'],
  ] as const)('is, for %s, %s', (type, tag, value) => {
    expect(valuesOf(tagsOf({ type, venue: { name: 'Nature' } }), tag)).toEqual([value]);
  });

  test.each([
    ['thesis', 'citation_dissertation_institution'],
    ['report', 'citation_technical_report_institution'],
    ['book', 'citation_publisher'],
  ] as const)('is, for a %s, its %s', (type, tag) => {
    expect(valuesOf(tagsOf({ type, publisher: 'Columbia University' }), tag)).toEqual(['Columbia University']);
  });

  test('is, for a preprint, its own tag in lower case, with the repository as publisher', () => {
    const tags = tagsOf({ type: 'article', venue: { name: 'arXiv' }, ids: { arxiv: '2203.10705' } });
    expect(valuesOf(tags, 'z:itemType')).toEqual(['preprint']);
    expect(valuesOf(tags, 'citation_publisher')).toEqual(['arXiv']);
    expect(valuesOf(tags, 'citation_arxiv_id')).toEqual(['2203.10705']);
  });
});
