import type { PublicationType } from '#schemas/publication.ts';

/** What one type of publication is called in each format. */
export interface Kind {
  /** Entry types of BibTeX (btxdoc, section 3.1) and of BibLaTeX (manual, section 2.1). */
  bibtex: string;
  biblatex: string;
  /** BibTeX's field for what it appeared in, if it has one, and for who published it. */
  container: 'journal' | 'booktitle' | 'howpublished' | 'series' | undefined;
  publisher: 'publisher' | 'school' | 'institution' | 'organization';
  /** The reference type of RIS (specification of 2011) that Zotero imports as this type, or as the nearest to it. */
  ris: string;
  /** Format and genre of OpenURL (Z39.88), for COinS. In the format `dc`, the type is Zotero's. */
  coins: [format: 'journal' | 'book' | 'dissertation' | 'patent' | 'dc', genre?: string];
  /** The Highwire tag that tells the type to Google Scholar and Zotero, and whether it names container or publisher. */
  tag: [names: 'container' | 'publisher', tag: string] | undefined;
  /** Item type of Zotero. */
  zotero: string;
  /** Type of schema.org. */
  schemaOrg: SchemaOrgType;
}

export type SchemaOrgType =
  | ('Article' | 'Book' | 'Chapter' | 'CreativeWork' | 'Dataset' | 'Legislation' | 'Manuscript' | 'Movie')
  | ('MusicRecording' | 'NewsArticle' | 'Report' | 'ScholarlyArticle' | 'SoftwareSourceCode' | 'Thesis')
  | ('VisualArtwork' | 'WebPage');

/** BibTeX/BibLaTeX, container/publisher, RIS, COinS, Highwire tag, Zotero, schema.org. */
type Row = [
  entries: `${string}/${string}`,
  fields: `${NonNullable<Kind['container']> | ''}/${Kind['publisher']}`,
  ris: string,
  coins: Kind['coins'][0] | `${Kind['coins'][0]} ${string}`,
  tag: '' | `${'container' | 'publisher'} citation_${string}`,
  zotero: string,
  schemaOrg: SchemaOrgType,
];

// prettier-ignore
const rows: Readonly<Record<PublicationType, Row>> = {
  'article-journal': ['article/article', 'journal/publisher', 'JOUR', 'journal article', 'container citation_journal_title', 'journalArticle', 'ScholarlyArticle'],
  'paper-conference': ['inproceedings/inproceedings', 'booktitle/publisher', 'CONF', 'book proceeding', 'container citation_conference_title', 'conferencePaper', 'ScholarlyArticle'],
  article: ['misc/online', '/publisher', 'UNPD', 'dc', '', 'preprint', 'ScholarlyArticle'],
  book: ['book/book', 'series/publisher', 'BOOK', 'book book', '', 'book', 'Book'],
  chapter: ['incollection/incollection', 'booktitle/publisher', 'CHAP', 'book bookitem', 'container citation_inbook_title', 'bookSection', 'Chapter'],
  thesis: ['phdthesis/thesis', '/school', 'THES', 'dissertation', 'publisher citation_dissertation_institution', 'thesis', 'Thesis'],
  report: ['techreport/report', '/institution', 'RPRT', 'book report', 'publisher citation_technical_report_institution', 'report', 'Report'],
  dataset: ['misc/dataset', 'howpublished/publisher', 'DATA', 'dc', '', 'dataset', 'Dataset'],
  software: ['misc/software', 'howpublished/organization', 'COMP', 'dc', '', 'computerProgram', 'SoftwareSourceCode'],
  patent: ['misc/patent', 'howpublished/publisher', 'PAT', 'patent', '', 'patent', 'CreativeWork'],
  speech: ['misc/unpublished', 'howpublished/publisher', 'SLIDE', 'dc', '', 'presentation', 'CreativeWork'],
  review: ['article/review', 'journal/publisher', 'JOUR', 'journal article', 'container citation_journal_title', 'journalArticle', 'ScholarlyArticle'],
  'article-magazine': ['article/article', 'journal/publisher', 'MGZN', 'dc', '', 'magazineArticle', 'Article'],
  'article-newspaper': ['article/article', 'journal/publisher', 'NEWS', 'dc', '', 'newspaperArticle', 'NewsArticle'],
  'entry-encyclopedia': ['incollection/inreference', 'booktitle/publisher', 'ENCYC', 'dc', '', 'encyclopediaArticle', 'Chapter'],
  webpage: ['misc/online', 'howpublished/organization', 'ELEC', 'dc', '', 'webpage', 'WebPage'],
  standard: ['misc/standard', 'howpublished/organization', 'STAND', 'dc', '', 'standard', 'CreativeWork'],
  manuscript: ['unpublished/unpublished', 'howpublished/publisher', 'MANSCPT', 'dc', '', 'manuscript', 'Manuscript'],
  interview: ['misc/misc', 'howpublished/publisher', 'PCOMM', 'dc', '', 'interview', 'CreativeWork'],
  graphic: ['misc/artwork', 'howpublished/publisher', 'ART', 'dc', '', 'artwork', 'VisualArtwork'],
  motion_picture: ['misc/movie', 'howpublished/publisher', 'MPCT', 'dc', '', 'film', 'Movie'],
  song: ['misc/audio', 'howpublished/publisher', 'MUSIC', 'dc', '', 'audioRecording', 'MusicRecording'],
  performance: ['misc/performance', 'howpublished/publisher', 'GEN', 'dc', '', 'document', 'CreativeWork'],
  legal_case: ['misc/jurisdiction', 'howpublished/publisher', 'CASE', 'dc', '', 'case', 'CreativeWork'],
  legislation: ['misc/legislation', 'howpublished/publisher', 'STAT', 'dc', '', 'statute', 'Legislation'],
  document: ['misc/misc', 'howpublished/publisher', 'GEN', 'dc', '', 'document', 'CreativeWork'],
};

/** Each type of publication in the words of each format. */
export const kinds = Object.fromEntries(
  Object.entries(rows).map(([type, [entries, fields, ris, coins, tag, zotero, schemaOrg]]) => {
    const [bibtex, biblatex] = entries.split('/');
    const [container, publisher] = fields.split('/');
    const kind = {
      ...{ bibtex, biblatex, container: container || undefined, publisher, ris },
      ...{ coins: coins.split(' '), tag: tag ? tag.split(' ') : undefined, zotero, schemaOrg },
    };
    return [type, kind];
  }),
) as unknown as Readonly<Record<PublicationType, Kind>>;
