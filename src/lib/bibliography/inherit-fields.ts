/** How a field of a parent is called in its child. */
interface Renaming {
  parents: readonly string[];
  children: readonly string[];
  /** The parent's name of a field to the child's names of it. */
  fields: Readonly<Record<string, readonly string[]>>;
}

const inBooks = ['inbook', 'bookinbook', 'suppbook'];
const inCollections = ['incollection', 'inreference', 'suppcollection'];
const inProceedings = ['inproceedings', 'conference'];
const toMain = { title: ['maintitle'], subtitle: ['mainsubtitle'], titleaddon: ['maintitleaddon'] };
const toBook = { title: ['booktitle'], subtitle: ['booksubtitle'], titleaddon: ['booktitleaddon'] };
const toJournal = { title: ['journaltitle'], subtitle: ['journalsubtitle'] };

/** What biber renames (biblatex manual, appendix B, "Default Inheritance Setup"); the types of a pair restrict it. */
export const renamings: readonly Renaming[] = [
  { parents: ['mvbook', 'book'], children: inBooks, fields: { author: ['author', 'bookauthor'] } },
  { parents: ['mvbook'], children: ['book', ...inBooks], fields: toMain },
  {
    parents: ['mvcollection', 'mvreference'],
    children: ['collection', 'reference', ...inCollections],
    fields: toMain,
  },
  { parents: ['mvproceedings'], children: ['proceedings', ...inProceedings], fields: toMain },
  { parents: ['book'], children: inBooks, fields: toBook },
  { parents: ['collection', 'reference', 'book'], children: inCollections, fields: toBook },
  { parents: ['proceedings', 'book'], children: inProceedings, fields: toBook },
  { parents: ['periodical'], children: ['article', 'suppperiodical'], fields: toJournal },
];

/**
 * What no child inherits. The first two rows are biber's; the others name or describe the parent itself. biber hands
 * those on too, so that a paper would get the DOI and the abstract of its proceedings.
 */
export const notInherited: ReadonlySet<string> = new Set([
  ...['crossref', 'xref', 'xdata', 'entryset', 'entrysubtype', 'execute', 'ids', 'label', 'options', 'presort'],
  ...['related', 'relatedoptions', 'relatedstring', 'relatedtype', 'shorthand', 'shorthandintro', 'sortkey'],
  ...['shorttitle', 'sorttitle', 'indextitle', 'indexsorttitle', 'title', 'subtitle', 'titleaddon', 'author'],
  ...['doi', 'url', 'urldate', 'urlyear', 'eprint', 'eprinttype', 'eprintclass', 'archiveprefix', 'primaryclass'],
  ...['pmid', 'pmcid', 'hal_id', 'abstract', 'annote', 'annotation', 'keywords', 'note', 'addendum', 'file', 'pages'],
  ...[
    'pagetotal',
    'selected',
    'award',
    'award_name',
    'presentation',
    'preview',
    'pdf',
    'code',
    'slides',
    'poster',
    'video',
    'website',
  ],
  ...['blog', 'html', 'supp', 'bibtex_show', 'additional_info', 'altmetric', 'dimensions', 'google_scholar_id'],
  ...['biburl', 'bibsource', 'timestamp', 'adsurl', 'mrnumber', 'zblnumber', 'key', 'pubstate', 'owner'],
]);

/** Fields that say the same thing: a child that has one of a row inherits none of it. */
export const sameMeaning: readonly (readonly string[])[] = [
  ['date', 'year', 'month', 'day'],
  ['journal', 'journaltitle'],
  ['address', 'location'],
  ['publisher', 'school', 'institution'],
];

/** Entries that hold others. Without an author of their own they are only where their papers appeared. */
export const containers: ReadonlySet<string> = new Set(['proceedings', 'mvproceedings', 'periodical']);
