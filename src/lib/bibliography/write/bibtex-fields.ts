import { isPrivateNote } from '#lib/bibliography/private-note.ts';
import type { PublicationType } from '#schemas/publication.ts';

/** The entry type of each kind of publication, and the field that names its container and its publisher there. */
export const bibtexTypes: Record<PublicationType, { type: string; container?: string; publisher: string }> = {
  'article-journal': { type: 'article', container: 'journal', publisher: 'publisher' },
  'article-magazine': { type: 'article', container: 'journal', publisher: 'publisher' },
  'article-newspaper': { type: 'article', container: 'journal', publisher: 'publisher' },
  review: { type: 'article', container: 'journal', publisher: 'publisher' },
  'paper-conference': { type: 'inproceedings', container: 'booktitle', publisher: 'publisher' },
  article: { type: 'misc', publisher: 'publisher' },
  book: { type: 'book', container: 'series', publisher: 'publisher' },
  chapter: { type: 'incollection', container: 'booktitle', publisher: 'publisher' },
  'entry-encyclopedia': { type: 'incollection', container: 'booktitle', publisher: 'publisher' },
  thesis: { type: 'phdthesis', publisher: 'school' },
  report: { type: 'techreport', publisher: 'institution' },
  dataset: { type: 'dataset', publisher: 'publisher' },
  software: { type: 'software', publisher: 'publisher' },
  patent: { type: 'patent', publisher: 'publisher' },
  webpage: { type: 'online', publisher: 'organization' },
  speech: { type: 'misc', container: 'howpublished', publisher: 'publisher' },
  standard: { type: 'misc', container: 'howpublished', publisher: 'publisher' },
  manuscript: { type: 'unpublished', publisher: 'publisher' },
  interview: { type: 'misc', container: 'howpublished', publisher: 'publisher' },
  graphic: { type: 'misc', container: 'howpublished', publisher: 'publisher' },
  motion_picture: { type: 'misc', container: 'howpublished', publisher: 'publisher' },
  song: { type: 'misc', container: 'howpublished', publisher: 'publisher' },
  performance: { type: 'misc', container: 'howpublished', publisher: 'publisher' },
  legal_case: { type: 'misc', container: 'howpublished', publisher: 'publisher' },
  legislation: { type: 'misc', container: 'howpublished', publisher: 'publisher' },
  document: { type: 'misc', container: 'howpublished', publisher: 'publisher' },
};

/** Fields that a reference manager keeps for itself, or that only say how a page looks. */
const privateFields = new Set([
  ...['file', 'annote', 'owner', 'timestamp', 'date-added', 'date-modified', 'groups', 'selected', 'preview'],
  ...['bibtex_show', 'crossref', 'xdata', '__markedentry', 'creationdate', 'modificationdate'],
]);

/** Abstracts longer than this are left out of what a reader copies. */
const longestAbstract = 2000;

/**
 * Whether a field of an author's entry stays out of what readers copy. `crossref` and `xdata` do, as the fields that
 * they inherit are written out.
 */
export function isPrivateField(name: string, value: string): boolean {
  if (privateFields.has(name) || name.startsWith('bdsk-')) return true;
  if (name === 'abstract') return value.length > longestAbstract;
  return name === 'note' && isPrivateNote(value);
}

/** Fields whose value is no LaTeX: biber's verbatim and uri fields, and the links of al-folio. */
const verbatimFields = new Set([
  ...['url', 'doi', 'eprint', 'pdf', 'code', 'slides', 'poster', 'video', 'website', 'blog', 'html', 'supp', 'ids'],
  ...['biburl', 'adsurl', 'bibsource', 'img', 'arxiv', 'hal_id', 'verba', 'verbb', 'verbc', 'urlraw'],
]);

/** Whether the value of a field is kept letter by letter. */
export function isVerbatimField(name: string): boolean {
  return verbatimFields.has(name);
}
