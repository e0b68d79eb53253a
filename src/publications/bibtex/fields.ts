import { fold } from '#text/characters.ts';

/**
 * The fields of .bib files: those of BibTeX and BibLaTeX, and those that catalogues and reference managers write beside
 * them. A field is `used` on the site and in its exports, or it is known and only goes into the BibTeX that readers
 * copy; `aliases` are other names of used ones.
 */

/** Fields that the site shows or links to, by the names that BibTeX, BibLaTeX and al-folio give them. */
const used = words(`author title subtitle titleaddon editor editora editorb editorc translator bookauthor journal
  journaltitle journalsubtitle issuetitle issuesubtitle booktitle booksubtitle booktitleaddon maintitle mainsubtitle
  maintitleaddon volume volumes part number issue pages eid pagetotal chapter year month day date urldate origdate
  origtitle origlanguage publisher institution school organization address location edition series type howpublished note
  addendum version holder collaboration reportnumber doi url eprint eprinttype eprintclass archiveprefix primaryclass isbn
  issn isrn pmid pmcid abstract keywords langid language pubstate eventtitle eventtitleaddon eventdate venue shorttitle
  shortjournal shortbooktitle shortseries abbr pdf code slides poster video website blog html supp paper talk data demo
  award award_name presentation selected preview hal_id arxiv openreview related relatedtype crossref xdata options author+an
  editor+an`);

/** Other names of used fields: `from to`. Where an entry has both, its own wins. */
const renamed: ReadonlyMap<string, string> = new Map(
  `organisation organization|annotator editora|hal hal_id|pubmedid pmid|pubmed pmid|pubmed_id pmid|pubmed-id pmid
  |medline-uid pmid|pmc pmcid|eissn issn|e-issn issn|issn-print issn|issn-online issn|lang language|langid-bcp47 langid
  |keyword keywords|author_keywords keywords|author-keywords keywords|tags keywords|summary abstract|ausgabe issue
  |accessed urldate|access-date urldate|accessdate urldate|lastaccessed urldate|lastchecked urldate|last-accessed urldate
  |citedate urldate|visited urldate|refdate urldate|retrieved urldate|urlaccessdate urldate|date-accessed urldate
  |arxivid arxiv|arxiv_id arxiv|arxiv-id arxiv|eprintid eprint|city address|place address|origyear origdate|url_paper paper|url_pdf pdf|url_code code|url_slides slides
  |url_video video|url_poster poster|url_link url|url_website website|url_data data|url_supp supp|url_arxiv url|publisher-place address|publisherplace address
  |fjournal journaltitle|fulljournal journaltitle|journal-full journaltitle|journal-iso shortjournal
  |abbrev_source_title shortjournal|abbrev_title shortjournal|journalabbr shortjournal|shortjournaltitle shortjournal
  |iso-source-abbreviation shortjournal|issuenumber number|articleno eid|article-number eid|article_number eid|art_number eid
  |artnum eid|articlenumber eid|page pages|numpages pagetotal|page_count pagetotal|translators translator|editors editor
  |authors author|assignee holder|applicant holder|patent_assignee holder|university school|conference eventtitle
  |conferencename eventtitle|conference-name eventtitle|meeting eventtitle|report-no reportnumber|report_number reportnumber
  |reportno reportnumber|event eventtitle|isbn13 isbn|isbn-13 isbn|isbn-10 isbn|isbn10 isbn|ee url|link url|weblink url
  |biburlweb url|openreview_id openreview|github code|software code|repository code|repo code|source_code code
  |project website|project_page website|projectpage website|page_url website|homepage website|webpage website
  |supplementary supp|supplement supp|supplemental supp|youtube video|pdfurl pdf|pdf-url pdf|pdf_url pdf|dataset data
  |recording video|awards award|honors award
  |howpubl howpublished|bookeditor editor|shortbookjournal shortbooktitle|proceedings booktitle
  |publication_status pubstate|pubstatus pubstate`
    .split('|')
    .map((row) => row.trim().split(/\s+/) as [string, string]),
);

/** Known fields that do not appear on the site, by who writes them. */
const ignored = words(`
  afterword annotation annote commentator editoratype editorbtype editorctype editortype entryset entrysubtype execute file
  foreword gender ids indextitle introduction isan ismn iswc key label library lista listb listc listd liste listf nameaddon
  namea nameb namec nameatype namebtype namectype bookpagination pagination origlocation origpublisher presort reprinttitle
  relatedoptions relatedstring shortauthor shorteditor shorthand shorthandintro sortkey sortname sorttitle sortyear
  sortshorthand indexsorttitle subtype urlraw usera userb userc userd usere userf verba verbb verbc xref langidopts datelabel
  labelyear hyphenation iso month_numeric crossreftype volumetitle

  mrclass mrnumber mrreviewer coden mrid mr mathscinet mathreviews bdate fseries sjournal
  zbl zblnumber zmnumber zbmath zmath classmath msc msc2000 msc2010 msc2020 jfm jfmnumber review reviewer

  unique-id uniqueid author-email affiliation affiliations researcherid-numbers orcid-numbers researcherid orcid
  funding-acknowledgement funding-text funding funding-details cited-references number-of-cited-references times-cited
  usage-count-last-180-days usage-count-since-2013 doc-delivery-number web-of-science-index oa da journal-coverage
  research-areas web-of-science-categories earlyaccessdate early-access book-group-author special-issue supplement
  meeting-abstract keywords-plus esi-highly-cited-paper esi-hot-paper hot hi-cited sponsor sponsors part-number book-doi
  book-author wos isi isi-id ut document-type

  correspondence_address correspondence_address1 correspondence document_type publication_stage cited_by citedby
  chemicals_cas tradenames manufacturers funding_details funding_text funding_text_1 funding_text_2 references source
  affiliation1 conference_code conference_date conference_location open_access access_type index_keywords molecular_seqnumbers
  link_to_the_full_text scopus scopusid eid_scopus

  pst crdt edat mhda dep own stat sb jid nlm nlmid nlm-id nlm-unique-id nlmuniqueid medline medline-aid medline-crdt
  medline-da medline-dcom medline-dep medline-edat medline-fau medline-fir medline-gr medline-ir medline-is medline-jid
  medline-jt medline-lid medline-lr medline-mh medline-mhda medline-mid medline-oto medline-own medline-pl medline-pmc
  medline-pmcr medline-pst medline-pt medline-rf medline-rn medline-sb medline-si medline-so medline-stat medline-vi
  mesh mesh-terms mesh_terms keywords_mesh pii ci rn substance cin efr con bookmark pubmodel completed revised created pubtype
  publication-type pt

  slaccitation inspire inspirehep inspirehep_id texkey experiment confnum citations

  adsurl adsnote bibcode adsabs ads

  timestamp biburl bibsource stream

  acmid issue_date ccs acm_id conf acm_proceedings

  ieeenumber ieee_xplore inspec-accession-number inspec arnumber

  copyright license licence rights member issn-type subject container score indexed reference-count funder

  lccn call-number callnumber callno oclc oclcnum archive archivelocation archive_location shelf-mark collaborator contributor
  extra citationkey postnote place_of_publication urn entrysubtypes

  mendeley-groups mendeley-tags groups medium country revision genre city_state

  owner comment creationdate modificationdate __markedentry priority qualityassured ranking readstatus relevance printed
  psfile ps refid bibtexkey citekey search jabref username

  added-at date-added date-modified rating read local-url uri uuid date-created papers2_id papers3_id papers-id
  bibdesk_annotation opt-url

  citeulike-article-id citeulike-attachment-1 citeulike-linkout-0 citeulike-linkout-1 citeulike-linkout-2 posted-at
  interhash intrahash description bibsonomy privnote

  accession_number accession-number database database_provider dbprovider an rprt lb c1 c2 c3 c4 c5 c6 c7 m1 m2 m3 n1 n2 u1 u2
  u3 researchnotes label_endnote caption custom1 custom2 custom3 custom4 custom5 electronic-resource-number

  srcdatabase database-provider nodename tablename cnki cn clc mark media modifydate dbname dbcode filename uid organ foundation fund
  institute

  bibtex_show additional_info altmetric dimensions google_scholar_id annotated abbr_publisher hidden show category categories
  scholar gscholar semanticscholar s2id corpusid bib bibtex cite hal_version hal_local_reference x-proceedings
  x-editorial-board x-invited-conference x-international-audience x-popular-levels x-language x-country audience
  peer-reviewed peer_reviewed refereed collection idhal team domain hal-id_version
  openaccess oa_url preprint_url paperswithcode huggingface press image thumbnail teaser img figure twitter tweet news cv tldr tl_dr bio order weight sort
  rank acceptance acceptance_rate impact impact_factor if ccf jcr quartile core sjr cited gscitations citation_count
  displayname pubtypes pub_type pubdate internal localfile journal-url journal_url doi-url doi_url
  url2 url3 epub numberofpages numpage numbers size length duration bookdoi crossmark section articletype article_type

  jel jelcodes jel_codes handle repec ssrn revisiondate creation-date biorxiv medrxiv chemrxiv psyarxiv

  textversion header footer rpackage package cran encoding bibliographystyle

  todo remark remarks notes mynote my_note project_internal topic topics theme themes area status_internal tag label2
  acknowledgement bibdate issn-l issn-linking confnote citation date_added downloads downloadsnonlocal olddownloads supersededby
  basefilename authorascii tableofcontents abbrv googlescholarid yomi wok-uid nonpag _related _relatedtype optfile_num mid

  pt au af ti so la dt de id ab rp em ri oi fu fx cr nr tc z9 pu pi pa sn ei bn j9 ji pd py vl is pn su si ma bp ep ar di d2 ea
  pg wc we sc ga pm oa hc hp phst lr lid dcom mh oto jt ta dp vi ip ad fau gr ir fir rf oid oci oab citation-subset

  lgcode hhtype inlg macro_area iso_code olac_field wals_code wals_ref_name glottolog_ref glottolog_ref_id ozbib_id besttxt cfn
  fn fnnote class_loc google_book_search_id google_book_viewability year_int src subject_headings delivered

  bdsk-url-1 bdsk-url-2 bdsk-url-3 bdsk-file-1 bdsk-file-2 bdsk-file-3`);

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

/** Fields that the site uses, by their own names. */
export const usedFields: ReadonlySet<string> = new Set(used);
const ignoredFields: ReadonlySet<string> = new Set(ignored);

/** The name under which a field is used: its own, or that of which it is another name. */
export function canonicalField(name: string): string {
  return renamed.get(name) ?? name;
}

/** BibLaTeX's data annotations of a field, with or without a name of their own; and what programs number or mark. */
const family =
  /^[a-z]+\+an(:[\w-]+)?$|^(?:bdsk|medline|citeulike|mendeley|opt|x|tex|jabref|zotero|rw|bibsonomy)[-_.]|^opt[a-z]+$|\d_$/;

/** Whether a field is one that some program writes, so that nothing is to be said of it. */
export function isKnownField(name: string): boolean {
  return usedFields.has(name) || ignoredFields.has(name) || renamed.has(name) || family.test(name);
}

/** The languages whose names of months are read, beside numbers and Latin's three letters of BibTeX. */
const languages =
  'en de fr es pt it nl ca gl ro da sv nb fi et lv lt pl cs sk sl hr sr-Latn hu tr ru uk bg el id eu ja zh ko vi'.split(
    ' ',
  );

/** Names that people write and Intl does not give. */
const others: Readonly<Record<string, number>> = {
  ...{ sept: 9, janv: 1, fevr: 2, juil: 7, mrz: 3, okt: 10, dez: 12, maerz: 3, jaenner: 1, janner: 1, feber: 2 },
};

let table: ReadonlyMap<string, number> | undefined;

/** The months by their names, long and short, in the languages that bibliographies are written in. */
function monthTable(): ReadonlyMap<string, number> {
  if (table) return table;
  const names = new Map<string, number>(Object.entries(others));
  const meanings = new Map<string, Set<number>>();
  for (const lang of languages) {
    for (const style of ['long', 'short'] as const) {
      const alone = new Intl.DateTimeFormat(lang, { month: style, timeZone: 'UTC' });
      const inDate = new Intl.DateTimeFormat(lang, { month: style, day: 'numeric', timeZone: 'UTC' });
      for (const month of Array(12).keys()) {
        const date = new Date(Date.UTC(2024, month, 15));
        const declined = inDate.formatToParts(date).find(({ type }) => type === 'month')!.value;
        for (const name of [alone.format(date), declined].map(wordOf).filter((word) => /\p{L}{2}/u.test(word)))
          meanings.set(name, (meanings.get(name) ?? new Set()).add(month + 1));
      }
    }
  }
  // A name that is another month elsewhere (`listopad`: October in Croatian, November in Polish) says neither.
  for (const [name, months] of meanings) if (months.size === 1) names.set(name, [...months][0]!);
  table = names;
  return names;
}

function wordOf(name: string): string {
  return fold(name).replace(/[.\s\d]/g, '');
}

const english = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A month by its name in one of many languages, or by the beginning of its English one: 1 to 12. */
export function monthNamed(name: string): number | undefined {
  const word = wordOf(name);
  const known = english.indexOf(word) + 1 || monthTable().get(word);
  if (known) return known;
  const begun = english.indexOf(word.slice(0, 3)) + 1;
  const full =
    begun &&
    [
      'january',
      'february',
      'march',
      'april',
      'may',
      'june',
      'july',
      'august',
      'september',
      'october',
      'november',
      'december',
    ][begun - 1]!;
  return full && word.length > 2 && full.startsWith(word) ? begun : undefined;
}
