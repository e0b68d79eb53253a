import { pageRange } from '#lib/bibliography/describe/pages.ts';
import { type Publication, sortName } from '#lib/bibliography/publication.ts';
import { plainAbstract } from '#lib/bibliography/write/plain-fields.ts';
import { richTextToText } from '#lib/bibliography/rich-text.ts';
import type { PublicationType } from '#schemas/publication.ts';

/** Which tag names the place of publication of each type, as Google Scholar and Zotero tell types apart. */
const containerTags: Partial<Record<PublicationType, string>> = {
  'article-journal': 'citation_journal_title',
  'article-magazine': 'citation_journal_title',
  'article-newspaper': 'citation_journal_title',
  review: 'citation_journal_title',
  'paper-conference': 'citation_conference_title',
  chapter: 'citation_inbook_title',
  'entry-encyclopedia': 'citation_inbook_title',
};

/** Which tag names who published each type. */
const publisherTags: Partial<Record<PublicationType, string>> = {
  thesis: 'citation_dissertation_institution',
  report: 'citation_technical_report_institution',
};

/** Zotero's own name of the types that no citation tag tells. A preprint is known by nothing else. */
const zoteroTypes: Partial<Record<PublicationType, string>> = {
  article: 'preprint',
  book: 'book',
  dataset: 'dataset',
  speech: 'presentation',
};

/**
 * The meta tags by which Google Scholar (Inclusion Guidelines for Webmasters) and reference managers read a page:
 * one per author, `Family, Given`, dates as 1957/02/15.
 * @param page address of the paper's page
 * @param pdf address of the PDF, where it is on the same host
 */
export function highwireTags(publication: Publication, page: string, pdf: string | undefined): [string, string][] {
  const { type, title, authors, editors, issued, venue, volume, issue, ids, publisher, keywords, lang } = publication;
  const { first, last } = pageRange(publication.pages);
  const date = issued && /-2\d$/.test(issued) ? issued.slice(0, 4) : issued?.replaceAll('-', '/');
  const container = containerTags[type];
  const abstract = plainAbstract(publication);
  const tags: [string, string | undefined][] = [
    ['citation_title', richTextToText(title)],
    ...authors.flatMap((author): [string, string | undefined][] => [
      ['citation_author', sortName(author)],
      ['citation_author_orcid', author.orcid && `https://orcid.org/${author.orcid}`],
    ]),
    ...editors.map((editor): [string, string] => ['citation_editor', sortName(editor)]),
    ['citation_publication_date', date],
    [container ?? '', container && (venue.name ?? venue.short)],
    ['citation_volume', volume],
    ['citation_issue', issue],
    ['citation_firstpage', first],
    ['citation_lastpage', last],
    ['citation_doi', ids.doi],
    ['citation_arxiv_id', ids.arxiv],
    ['citation_pmid', ids.pmid],
    ['citation_isbn', ids.isbn],
    ['citation_issn', ids.issn],
    [publisherTags[type] ?? 'citation_publisher', publisher ?? (type === 'article' ? venue.name : undefined)],
    ...keywords.map((keyword): [string, string] => ['citation_keywords', keyword]),
    ['citation_language', lang],
    ['citation_abstract', abstract],
    ['citation_abstract_html_url', page],
    ['citation_pdf_url', pdf],
    ['z:itemType', zoteroTypes[type]],
  ];
  return tags.filter((tag): tag is [string, string] => tag[0] !== '' && tag[1] !== undefined && tag[1] !== '');
}
