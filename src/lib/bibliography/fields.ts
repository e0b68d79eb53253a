/**
 * The fields of BibTeX (btxdoc) and BibLaTeX (manual, chapter 2.2), and those that reference managers
 * and al-folio write. `read` fields appear on the site; `kept` ones only in what a reader copies.
 */
export const bibFields: Record<string, 'read' | 'kept'> = Object.fromEntries([
  ...words(`author title subtitle editor journal journaltitle booktitle volume number issue pages eid year
    month day date publisher institution school organization address location edition series doi eprint archiveprefix
    eprinttype isbn issn pmid pmcid url abstract keywords note howpublished
    abbr pdf code slides poster video website blog html supp award selected preview langid language pubstate maintitle
    shortjournal booksubtitle eventtitle crossref xdata hal hal_id arxiv openreview paper talk data demo award_name
    shorttitle pubmedid author+an`).map((name) => [name, 'read'] as const),
  ...words(`annote annotation addendum afterword annotator bookauthor booktitleaddon chapter commentator
    crossref doi-url editora editortype entryset eprintclass eventdate eventyear file foreword gender
    holder ids introduction isrn issuetitle issuesubtitle journalsubtitle key keywords-plus label lccn library
    mainsubtitle mrnumber mrreviewer nameaddon origdate origlanguage origlocation origpublisher origtitle pagetotal
    pagination part primaryclass related relatedtype reprinttitle rights shortauthor shorteditor
    shorthand shortseries shortbooktitle nameaddon mainsubtitle maintitleaddon entrysubtype eventtitleaddon issuetitleaddon origyear lista listb listc usera userb userc userd usere userf verba verbb verbc sortkey sortname sorttitle sortyear titleaddon translator type
    urldate urlyear venue version volumes xref zblnumber zmnumber
    timestamp biburl bibsource added-at interhash intrahash owner groups creationdate modificationdate date-added
    date-modified comment copyright numpages issue_date collaboration reportnumber slaccitation adsurl adsnote
    archive inspire bibtex_show abbr_publisher additional_info dimensions altmetric google_scholar_id
    inspirehep_id annotated img teaser hal_version affiliation annotation relatedstring relatedoptions bookpagination sorttitle execute indextitle contributor numpages acmid`).map(
    (name) => [name, 'kept'] as const,
  ),
]);

function words(text: string): string[] {
  return text.split(/\s+/);
}

/** Entry types of BibTeX and BibLaTeX as CSL types. */
export const bibTypes: Record<string, string> = {
  article: 'article-journal',
  inproceedings: 'paper-conference',
  conference: 'paper-conference',
  proceedings: 'book',
  book: 'book',
  mvbook: 'book',
  collection: 'book',
  mvcollection: 'book',
  booklet: 'book',
  manual: 'report',
  inbook: 'chapter',
  incollection: 'chapter',
  suppbook: 'chapter',
  inreference: 'entry-encyclopedia',
  reference: 'book',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  thesis: 'thesis',
  techreport: 'report',
  report: 'report',
  unpublished: 'document',
  misc: 'document',
  online: 'webpage',
  electronic: 'webpage',
  www: 'webpage',
  dataset: 'dataset',
  software: 'software',
  patent: 'patent',
  periodical: 'book',
  review: 'review',
};
