import { describe, expect, test } from 'vitest';
import { highwireTags } from '#publications/describe/highwire.ts';
import type { Publication } from '#publications/publication.ts';
import { makePublication } from '../../make-publication.ts';

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

describe('what every page says', () => {
  // Without it, Zotero takes the language of the page, which may be another one.
  test('is the language of the paper, English where nothing else is said', () => {
    expect(valuesOf(tagsOf({}), 'citation_language')).toEqual(['en']);
    expect(valuesOf(tagsOf({ lang: 'de' }), 'citation_language')).toEqual(['de']);
  });

  test('is the address of the work, where that is another than the page', () => {
    const links = [{ url: 'https://www.w3.org/Provider/Style/URI' }];
    expect(valuesOf(tagsOf({ type: 'webpage', links }), 'citation_public_url')).toEqual([links[0]!.url]);
    expect(valuesOf(tagsOf({}), 'citation_public_url')).toEqual([]);
  });
});

describe('an author', () => {
  const authorsIn = (...names: Publication['authors']) => valuesOf(tagsOf({ authors: names }), 'citation_author');

  test('without others ends in a semicolon where the name could be two', () => {
    expect(authorsIn({ given: 'Jan M.', particle: 'van der', family: 'Berg', marks: [] })).toEqual([
      'van der Berg, Jan M.;',
    ]);
    expect(authorsIn({ given: 'Chien-Shiung', family: 'Wu', marks: [] })).toEqual(['Wu, Chien-Shiung']);
  });

  test('has the suffix at the end, as catalogues have it and BibTeX has not', () => {
    expect(authorsIn({ given: 'W. W.', family: 'Havens', suffix: 'Jr.', marks: [] })).toEqual(['Havens, W. W., Jr.']);
  });

  test('that is a body of several words ends in a comma, which keeps them together', () => {
    expect(authorsIn({ literal: 'The ATLAS Collaboration', marks: [] })).toEqual(['The ATLAS Collaboration,']);
    expect(authorsIn({ literal: 'Regents, University of X', marks: [] })).toEqual(['Regents University of X,']);
  });

  test('may be a collaboration beside the people', () => {
    const tags = tagsOf({ authors: [{ given: 'G.', family: 'Aad', marks: [] }], collaboration: 'ATLAS' });
    expect(valuesOf(tags, 'citation_author')).toEqual(['Aad, G.', 'ATLAS Collaboration,']);
  });
});

describe('numbers', () => {
  test('of a report, a patent and a preprint have the tags that Zotero reads them from', () => {
    expect(valuesOf(tagsOf({ type: 'report', issue: 'TM-1' }), 'citation_technical_report_number')).toEqual(['TM-1']);
    expect(valuesOf(tagsOf({ type: 'patent', issue: 'US 1' }), 'prism.number')).toEqual(['US 1']);
    expect(valuesOf(tagsOf({ type: 'article', ids: { arxiv: '2203.10705' } }), 'prism.number')).toEqual([
      'arXiv:2203.10705',
    ]);
  });

  test('within a series are not the volume of a book', () => {
    const tags = tagsOf({ type: 'chapter', series: 'Memorial Volumes', volume: '3', venue: { name: 'Book' } });
    expect(valuesOf(tags, 'citation_series_title')).toEqual(['Memorial Volumes']);
    expect(valuesOf(tags, 'citation_volume')).toEqual([]);
  });
});

describe('the first and the last page', () => {
  test.each([
    ['1413–1415', '1413', '1415'],
    ['1–10, 15', '1', '15'],
    ['A-1–A-9', 'A-1', 'A-9'],
    ['064050', '064050', undefined],
    ['12-15', '12', '15'],
  ])('of %s are %s and %s', (pages, first, last) => {
    const tags = tagsOf({ pages });
    expect([valuesOf(tags, 'citation_firstpage')[0], valuesOf(tags, 'citation_lastpage')[0]]).toEqual([first, last]);
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

  test('is its own tag for what no citation tag tells, and for what lacks the name that would', () => {
    for (const [type, zotero] of [
      ['software', 'computerProgram'],
      ['patent', 'patent'],
      ['webpage', 'webpage'],
      ['paper-conference', 'conferencePaper'],
    ] as const)
      expect(valuesOf(tagsOf({ type }), 'z:itemType')).toEqual([zotero]);
  });

  // Else a paper would stand in the book that the site is called.
  test('is not the name of the site: the proceedings have a tag of their own', () => {
    const tags = tagsOf({ type: 'paper-conference', venue: { name: 'Advances in NIPS' }, event: { name: 'NeurIPS' } });
    expect(valuesOf(tags, 'prism.publicationName')).toEqual(['Advances in NIPS']);
    expect(valuesOf(tags, 'citation_conference_title')).toEqual(['NeurIPS']);
  });

  test('is, for a preprint, its own tag in lower case, with the repository as publisher', () => {
    const tags = tagsOf({ type: 'article', venue: { name: 'arXiv' }, ids: { arxiv: '2203.10705' } });
    expect(valuesOf(tags, 'z:itemType')).toEqual(['preprint']);
    expect(valuesOf(tags, 'citation_publisher')).toEqual(['arXiv']);
    expect(valuesOf(tags, 'citation_arxiv_id')).toEqual(['2203.10705']);
  });
});
