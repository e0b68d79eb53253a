import { kinds } from '#publications/bibtex/entry-types.ts';
import { catalogueName, creditedAuthors } from '#publications/credits.ts';
import { plainAbstract, workAddress } from '#publications/export/plain-fields.ts';
import { numbersOf } from '#publications/numbers.ts';
import { fullVenueName, languageOf, type Name, pageRange, type Publication } from '#publications/publication.ts';
import { richTextToText } from '#publications/rich-text.ts';
import { datePartsOf, formatYear } from '#text/dates.ts';

/** Zotero reads the name of a container from these; from any other, it reads that of a conference or of nothing. */
const containerTags: readonly string[] = ['citation_journal_title', 'citation_inbook_title'];

/**
 * The meta tags by which Google Scholar (Inclusion Guidelines for Webmasters) and reference managers read a page:
 * one per author, `Family, Given`, dates as 1957/02/15. What Highwire has no tag for is said in PRISM, BIBO, Eprints and
 * Dublin Core, as Zotero reads them.
 * @param page address of the paper's page
 * @param pdf address of the PDF, where it is on the same host
 */
export function highwireTags(publication: Publication, page: string, pdf: string | undefined): [string, string][] {
  const { type, title, editors, event, venue, ids, keywords, edition, version, shortTitle } = publication;
  const { tag: [names, typeTag] = [], zotero } = kinds[type];
  const { first, last } = pageRange(publication.pages);
  const numbers = numbersOf(publication);
  const container = fullVenueName(publication);
  const isPreprint = type === 'article';
  const publisher = publication.publisher ?? (isPreprint ? container : undefined);
  const said =
    names === 'publisher' ? publisher : (event?.name && type === 'paper-conference' && event.name) || container;
  const isNamed = typeTag !== undefined && said !== undefined;
  const isInProceedings = type === 'paper-conference';
  const tags: [string, string | undefined][] = [
    ['citation_title', richTextToText(title)],
    ...authorTags(publication),
    ...editors.map((editor): [string, string] => ['citation_editor', tagName(editor)]),
    ['citation_publication_date', tagDate(publication.issued)],
    [typeTag ?? '', said],
    ['prism.publicationName', isPreprint || containerTags.includes(typeTag ?? '') ? undefined : container],
    ['citation_journal_abbrev', type === 'article-journal' && venue.name ? venue.short : undefined],
    ['citation_series_title', numbers['collection-title']],
    // Proceedings have no other field in Zotero for the volume of a series.
    ['citation_volume', numbers.volume ?? (isInProceedings ? numbers['collection-number'] : undefined)],
    ['citation_issue', numbers.issue],
    [type === 'report' ? 'citation_technical_report_number' : 'prism.number', numbers.number],
    ['citation_firstpage', first],
    ['citation_lastpage', last],
    ['bibo.numPages', publication.pageTotal],
    ['prism.edition', edition ?? version],
    ['bibo.shortTitle', shortTitle && richTextToText(shortTitle)],
    ['citation_doi', ids.doi],
    ['citation_arxiv_id', ids.arxiv],
    ['citation_pmid', ids.pmid],
    ['citation_isbn', ids.isbn],
    ['citation_issn', ids.issn],
    ['citation_publisher', names === 'publisher' ? undefined : publisher],
    ['eprints.place_of_pub', publication.place],
    ['bib.presentedAt', isInProceedings ? undefined : event?.name],
    ['DC.type', publication.genre],
    ...keywords.map((keyword): [string, string] => ['citation_keywords', keyword]),
    ['citation_language', languageOf(publication)],
    ['citation_abstract', plainAbstract(publication)],
    ['citation_abstract_html_url', page],
    // Zotero takes the address of the page for that of the work.
    ['citation_public_url', workAddress(publication)],
    ['citation_pdf_url', pdf],
    ['z:itemType', isNamed ? undefined : zotero],
  ];
  return tags.filter((tag): tag is [string, string] => tag[0] !== '' && tag[1] !== undefined && tag[1] !== '');
}

function authorTags(publication: Publication): [string, string | undefined][] {
  const all = creditedAuthors(publication);
  return all.flatMap((author, index): [string, string | undefined][] => {
    const name = tagName(author);
    const [family = '', given = ''] = name.split(/,\s*/);
    // Zotero takes a single author with two words on either side of the comma for two people, but not before a semicolon.
    const isTakenForTwo = all.length === 1 && family.includes(' ') && given.includes(' ');
    const { orcid } = publication.authors[index] ?? {};
    return [
      ['citation_author', isTakenForTwo ? `${name};` : name],
      ['citation_author_orcid', orcid && `https://orcid.org/${orcid}`],
    ];
  });
}

/** A name as Highwire tags have it. A comma at the end keeps the words of a body's name together. */
function tagName(name: Name): string {
  const text = catalogueName(name);
  return name.literal && text.includes(' ') ? `${text},` : text;
}

/** A date as 1957/02/15; a season is only its year, and a year before our era says so. */
function tagDate(date: string | undefined): string | undefined {
  if (date === undefined) return undefined;
  const { year, month = 0 } = datePartsOf(date);
  if (year < 1) return formatYear(year, 'en');
  return month > 12 ? date.replace(/-\d\d$/, '') : date.replaceAll('-', '/');
}
