import { takeMarks } from '#lib/bibliography/author-marks.ts';
import type { Publication } from '#lib/bibliography/publication.ts';
import { separatorOf, splitOutside } from '#lib/bibliography/split-outside.ts';
import { formatBibtexEntry } from '#lib/bibliography/write/bibtex-entry.ts';
import { isPrivateField, isVerbatimField } from '#lib/bibliography/write/bibtex-fields.ts';
import { bibtexFromModel } from '#lib/bibliography/write/bibtex-from-model.ts';
import { toUtf8Latex } from '#lib/bibliography/write/utf8-latex.ts';

/**
 * The BibTeX entry that a reader copies, in UTF-8: the author's own with its macros resolved, without what is private;
 * where the author wrote no entry, one from what is known.
 */
export function writeBibtex(publication: Publication): string {
  const { key, source } = publication;
  if (!source) return formatBibtexEntry(bibtexFromModel(publication));
  const fields = source.fields
    .filter(({ name, value }) => value.trim() !== '' && !isPrivateField(name, value))
    .map(({ name, value }) => ({ name, value: writeValue(name, value) }));
  return formatBibtexEntry({ type: source.type, key, fields });
}

const and = separatorOf(/\s+and(?=[\s{])\s*/i);
const nameFields = new Set(['author', 'editor']);

function writeValue(name: string, value: string): string {
  if (isVerbatimField(name)) return value;
  return nameFields.has(name) ? writeNames(value) : toUtf8Latex(value);
}

/**
 * A list of names without the marks that al-folio sets after them: elsewhere they would be part of the name. Each name is
 * written by itself, as a command at its end would take the space before `and` along: `Micha\l and Ran`.
 */
function writeNames(names: string): string {
  return splitOutside(names, and)
    .map((name) => {
      const { name: bare, marks } = takeMarks(name);
      return toUtf8Latex(marks.length > 0 ? bare : name).trim();
    })
    .join(' and ');
}

/** The entries of several publications as one file. */
export function writeBibtexFile(publications: readonly Publication[]): string {
  return publications.map(writeBibtex).join('\n');
}
