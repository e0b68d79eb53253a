import { expect, test } from 'vitest';
import { paperPdf } from '#publications/arrange.ts';
import { signposts } from '#publications/describe/signposts.ts';
import { makePublication } from '../../make-publication.ts';

const absolute = (path: string) => `https://example.org${path}`;
const postsOf = (front: Record<string, unknown>, pdf?: string) =>
  signposts({ ...makePublication('wu1957', front) }, { pdf, home: 'https://example.org/', absolute }).map(
    ({ rel, href, type }) => [rel, href, ...(type ? [type] : [])].join(' '),
  );

// https://signposting.org/FAIR/, "Typed links".
test('a page leads to its authors, its descriptions, its PDF and its type', () => {
  expect(
    postsOf(
      { type: 'article-journal', authors: [{ name: 'Wu, C. S.', orcid: '0000-0002-1825-0097' }, 'Ambler, E.'] },
      'https://example.org/wu.pdf',
    ),
  ).toEqual([
    'author https://orcid.org/0000-0002-1825-0097',
    'describedby https://example.org/publications/wu1957.bib application/x-bibtex',
    'describedby https://example.org/publications/wu1957.biblatex.bib application/x-bibtex',
    'describedby https://example.org/publications/wu1957.ris application/x-research-info-systems',
    'describedby https://example.org/publications/wu1957.json application/vnd.citationstyles.csl+json',
    'item https://example.org/wu.pdf application/pdf',
    'type https://schema.org/ScholarlyArticle',
  ]);
});

test('the PDF that the site publishes is one in the folder of the page, as Google Scholar asks for', () => {
  const pdfOf = (links: unknown[]) => paperPdf(makePublication('wu1957', { links }));
  expect(pdfOf(['/files/parity.pdf'])).toEqual({
    from: '/files/parity.pdf',
    path: '/publications/wu1957/wu1957.pdf',
  });
  expect(pdfOf(['https://example.com/parity.pdf'])).toBeUndefined();
});
