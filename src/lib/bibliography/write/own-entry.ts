import { canonicalField } from '#lib/bibliography/fields.ts';
import type { Publication } from '#lib/bibliography/publication.ts';
import { separatorOf, splitOutside } from '#lib/bibliography/split-outside.ts';
import type { BibtexEntry } from '#lib/bibliography/write/bibtex-entry.ts';
import { isPrivateField, isVerbatimField } from '#lib/bibliography/write/bibtex-fields.ts';
import { FieldList } from '#lib/bibliography/write/field-list.ts';
import { isNameField, writeLatexNames } from '#lib/bibliography/write/latex-names.ts';
import { modelEntry } from '#lib/bibliography/write/model-entry.ts';
import { addressOf, plainNote } from '#lib/bibliography/write/plain-fields.ts';
import { escapeLatex, toUtf8Latex } from '#lib/bibliography/write/utf8-latex.ts';

/**
 * The entry that an author wrote, in UTF-8: with its macros resolved and without what is private, complete with the
 * identifiers that are known from elsewhere, and with what the author's other file says instead.
 */
export function ownEntry(publication: Publication, source: NonNullable<Publication['source']>): BibtexEntry {
  const { key, type, ids } = publication;
  const fields = new FieldList(
    source.fields
      .filter(({ name, value }) => value.trim() !== '' && !isPrivateField(name, value))
      .map(({ name, value }) => ({ name, value: writeValue(name, value) })),
  );
  fields.set('keywords', ownKeywords(fields.get('keywords'), publication));
  if (ids.doi) fields.set('doi', ids.doi);
  // arXiv's own export writes the address too, without which most readers have none.
  if (!fields.has('url') && (type === 'article' || !ids.doi)) fields.set('url', addressOf(publication));
  if (publication.accessed) {
    const names = fields.fields.map(({ name }) => name).filter((name) => canonicalField(name) === 'urldate');
    fields.replace(['urldate', ...names], [{ name: 'urldate', value: publication.accessed }]);
  }
  // A remark of the author's other file is no part of what the entry prints: styles do not print annotations.
  const note = plainNote(publication);
  if (note && !fields.has('note', 'addendum', 'annotation'))
    fields.set('annotation', escapeLatex(note.replaceAll('$', '\\$')));
  return withReplaced({ type: source.type, key, fields: fields.fields }, publication, source.replaced ?? []);
}

function writeValue(name: string, value: string): string {
  if (isVerbatimField(name)) return value;
  return isNameField(name) ? writeLatexNames(value) : toUtf8Latex(value);
}

const atSemicolons = separatorOf(/;\s*/);
const atAny = separatorOf(/[,;，；、]\s*/);

/** The keywords without those that only put a paper under a topic of the site. */
function ownKeywords(written: string | undefined, { topics, keywords }: Publication): string | undefined {
  if (written === undefined || topics.length === 0) return written;
  const hasSemicolons = (written.match(/;/g)?.length ?? 0) > 1;
  const words = splitOutside(written, hasSemicolons ? atSemicolons : atAny);
  const own = words.filter((word) => !topics.includes(word) || keywords.includes(word));
  return own.length === words.length ? written : own.join(hasSemicolons ? '; ' : ', ');
}

/** The fields of an entry that say what a field of the model does. */
const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  title: ['title', 'subtitle'],
  authors: ['author'],
  editors: ['editor'],
  issued: ['date', 'year', 'month', 'day'],
  venue: ['journaltitle', 'journalsubtitle', 'journal', 'booktitle', 'booksubtitle', 'howpublished'],
  volume: ['volume', 'part'],
  issue: ['number', 'issue'],
  pages: ['pages', 'eid'],
  edition: ['edition'],
  publisher: ['publisher', 'institution', 'school', 'organization'],
  place: ['location', 'address'],
  abstract: ['abstract'],
  note: ['note', 'addendum'],
  keywords: ['keywords'],
};

/** The entry with the fields of the model instead of its own, where another file of the author's says something else. */
function withReplaced(entry: BibtexEntry, publication: Publication, replaced: readonly string[]): BibtexEntry {
  if (replaced.length === 0) return entry;
  const model = modelEntry(publication);
  const fields = new FieldList(entry.fields);
  for (const name of replaced) {
    const names = fieldsOf[name] ?? [];
    const instead = model.fields.filter((field) => names.includes(field.name));
    if (names.length > 0) fields.replace(names, instead);
  }
  return { ...entry, type: replaced.includes('type') ? model.type : entry.type, fields: fields.fields };
}
