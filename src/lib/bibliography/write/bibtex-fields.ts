import { isPrivateNote } from '#lib/bibliography/private-note.ts';

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
