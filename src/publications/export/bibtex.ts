import type { Publication } from '#publications/publication.ts';
import { modelEntry, ownEntry } from './bib-entry.ts';
import { type BibtexEntry, formatBibtexEntry } from './entry-fields.ts';
import { toBiblatex } from './to-biblatex.ts';
import { toBibtex } from './to-bibtex.ts';

/**
 * The BibTeX entry that a reader copies, in UTF-8: the author's own, with what BibTeX does not know in its words; where
 * the author wrote no entry, one from what is known.
 */
export function writeBibtex(publication: Publication): string {
  return formatBibtexEntry(toBibtex(entryOf(publication), publication));
}

/** The same entry for biblatex and biber. */
export function writeBiblatex(publication: Publication): string {
  return formatBibtexEntry(toBiblatex(entryOf(publication), publication));
}

function entryOf(publication: Publication): BibtexEntry {
  const { source } = publication;
  return source ? ownEntry(publication, source) : modelEntry(publication);
}

/** The entries of several publications as one file of BibTeX. */
export function writeBibtexFile(publications: readonly Publication[]): string {
  return publications.map(writeBibtex).join('\n');
}

/** The entries of several publications as one file of BibLaTeX. */
export function writeBiblatexFile(publications: readonly Publication[]): string {
  return publications.map(writeBiblatex).join('\n');
}
