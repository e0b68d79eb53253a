import type { PublicationType } from '#model/schema/publication.ts';

/** Entry types of BibTeX, BibLaTeX (manual, section 2.1) and of common styles, as CSL types. */
export const entryTypes: Readonly<Record<string, PublicationType>> = Object.fromEntries(
  `article article-journal|suppperiodical article-journal|journal article-journal|shortarticle article-journal
  |inproceedings paper-conference|conference paper-conference|conferencepaper paper-conference|poster speech
  |proceedings book|mvproceedings book|book book|mvbook book|collection book|mvcollection book|reference book
  |mvreference book|booklet book|periodical book|incollection chapter|inbook chapter|bookinbook chapter|suppbook chapter
  |suppcollection chapter|chapter chapter|inreference entry-encyclopedia|encyclopedia entry-encyclopedia
  |phdthesis thesis|mastersthesis thesis|masterthesis thesis|mscthesis thesis|bachelorthesis thesis|bachelorsthesis thesis
  |thesis thesis|dissertation thesis|phd thesis|diplomathesis thesis|habilitation thesis
  |techreport report|report report|manual report|workingpaper report|whitepaper report|deliverable report
  |unpublished manuscript|misc document|other document|customa document|set document
  |online webpage|electronic webpage|www webpage|webpage webpage|internet webpage|blog webpage|webpost webpage
  |dataset dataset|data dataset|software software|code software|program software|patent patent|review review
  |preprint article|eprint article|talk speech|presentation speech|lecture speech|speech speech|newspaper article-newspaper
  |newsarticle article-newspaper|magazine article-magazine
  |standard standard|artwork graphic|image graphic|video motion_picture|movie motion_picture|film motion_picture|audio song
  |music song|performance performance|letter manuscript|manuscript manuscript|archival manuscript
  |jurisdiction legal_case|legalcase legal_case|commentary book|legislation legislation|legal legislation|law legislation
  |interview interview
  |journal_article article-journal|magazine_article article-magazine|newspaper_article article-newspaper
  |book_section chapter|booksection chapter|edited_book book|editedbook book|conference_proceedings paper-conference
  |conference_paper paper-conference|encyclopedia_article entry-encyclopedia|web_page webpage|website webpage|site webpage
  |working_paper report|discussionpaper report|deliverables report|computer_program software|rpackage software|app software
  |generic document|arxiv article|newspaperarticle article-newspaper|magazinearticle article-magazine
  |bill legislation|statute legislation|constitution legislation|treaty legislation|regulation legislation
  |legmaterial legislation|legadminmaterial legislation|case legal_case|hearing legal_case|court legal_case
  |television_broadcast motion_picture|tvbroadcast motion_picture|broadcast motion_picture|podcast song|map graphic
  |figure graphic|photograph graphic|painting graphic|cdrom document|database dataset|archive manuscript|ancienttext book
  |classictext book|lexicon book|mvlexicon book|mvcommentary book|inlexicon entry-encyclopedia|incommentary chapter
  |inancienttext chapter|seminarpaper document|abstract paper-conference|exhibition performance|festschrift book
  |textbook book|monograph book|pamphlet book|bachelor thesis|master thesis|doctoralthesis thesis|licentiate thesis
  |intechreport report|newsletter article-magazine|editorial article-journal|letterarticle article-journal`
    .split('|')
    .map((row) => row.trim().split(/\s+/) as [string, PublicationType]),
);

/** Entries that steer a style and are no works: IEEEtran, REVTeX, achemso, biblatex. */
export const controlTypes: ReadonlySet<string> = new Set([
  ...['xdata', 'ieeetranbstctl', 'control', 'bstctl', 'bibnote', 'commented', 'comment_', 'settings', 'abbreviation'],
  ...['nameonly', 'series'],
]);

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
