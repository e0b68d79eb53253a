import type { PublicationStatus } from '#model/schema/publication.ts';
import { kinds } from '#publications/bibtex/entry-types.ts';
import { canonicalField } from '#publications/bibtex/fields.ts';
import { babelName, languageTag } from '#publications/languages.ts';
import type { Publication } from '#publications/publication.ts';
import { statusIn } from '#publications/statuses.ts';
import { type BibtexEntry, entryDate, FieldList } from './entry-fields.ts';

/** The entry types of biblatex's data model (manual, sections 2.1.1 and 2.1.3). */
const ownTypes: ReadonlySet<string> = new Set([
  ...['article', 'book', 'mvbook', 'inbook', 'bookinbook', 'suppbook', 'booklet', 'collection', 'mvcollection'],
  ...[
    'incollection',
    'suppcollection',
    'dataset',
    'manual',
    'misc',
    'online',
    'patent',
    'periodical',
    'suppperiodical',
  ],
  ...['proceedings', 'mvproceedings', 'inproceedings', 'reference', 'mvreference', 'inreference', 'report', 'set'],
  ...['software', 'thesis', 'unpublished', 'artwork', 'audio', 'bibnote', 'commentary', 'image', 'jurisdiction'],
  ...['legislation', 'legal', 'letter', 'movie', 'music', 'performance', 'review', 'standard', 'video'],
]);

/** Kinds of theses and reports that entry types say by themselves, as BibLaTeX's keys (manual, section 4.9.2.13). */
const genres: Readonly<Record<string, string>> = {
  phdthesis: 'phdthesis',
  phd: 'phdthesis',
  dissertation: 'phdthesis',
  mastersthesis: 'mathesis',
  masterthesis: 'mathesis',
  mscthesis: 'mathesis',
  bachelorthesis: 'bathesis',
  bachelorsthesis: 'bathesis',
  techreport: 'techreport',
};

/** BibLaTeX's keys for how far a work has come (manual, section 4.9.2.11). */
const states: Partial<Record<PublicationStatus, string>> = {
  'in-preparation': 'inpreparation',
  submitted: 'submitted',
  accepted: 'forthcoming',
  'in-press': 'inpress',
  preprint: 'prepublished',
};

/** An entry of BibTeX, or of its author's own making, in BibLaTeX. */
export function toBiblatex(entry: BibtexEntry, publication: Publication): BibtexEntry {
  const fields = new FieldList(entry.fields);
  const genre = genres[entry.type] ?? (kinds[publication.type].biblatex === 'thesis' ? publication.genre : undefined);
  renameFields(fields, publication);
  setDates(fields, publication);
  const type = typeOf(entry.type, fields, publication);
  if ((type === 'thesis' || type === 'report') && genre !== undefined && !fields.has('type')) fields.set('type', genre);
  return { ...entry, type, fields: fields.fields };
}

function typeOf(written: string, fields: FieldList, { type }: Publication): string {
  const isEdited = !fields.has('author') && fields.has('editor');
  if (written === 'book') return isEdited ? 'collection' : 'book';
  if (ownTypes.has(written)) return written;
  if (written === 'conference') return 'inproceedings';
  const { biblatex } = kinds[type];
  return biblatex === 'book' && isEdited ? 'collection' : biblatex;
}

function renameFields(fields: FieldList, { ids }: Publication): void {
  // MathSciNet's name of the journal; `journal` is the short one beside it.
  const full = fields.fields.find(({ name }) => canonicalField(name) === 'journaltitle')?.name;
  if (full !== undefined) fields.rename('journal', 'shortjournal');
  if (full !== undefined) fields.rename(full, 'journaltitle');
  fields.rename('journal', 'journaltitle');
  fields.rename('address', 'location');
  fields.rename('school', 'institution');
  fields.rename('key', 'sortkey');
  fields.rename('archiveprefix', 'eprinttype');
  fields.rename('primaryclass', 'eprintclass');
  const archive = fields.get('eprinttype');
  if (archive !== undefined) fields.set('eprinttype', archive.toLowerCase());
  // BibLaTeX makes an address of it.
  if (ids.arxiv && archive?.toLowerCase() === 'arxiv') fields.set('eprint', ids.arxiv);
  for (const name of ['langid', 'language']) {
    const written = fields.get(name)?.trim();
    const { tag } = written && /^[a-z]{2,3}(-\w+)*$/i.test(written) ? languageTag(written) : {};
    const babel = tag && babelName(tag);
    if (babel) fields.set(name, babel);
  }
}

/** Dates in ISO 8601 and its extension, which alone BibLaTeX reads; a year that is a status becomes one. */
function setDates(fields: FieldList, publication: Publication): void {
  const { status, originalDate, event } = publication;
  const date = entryDate(publication);
  const isStatus = ['year', 'date'].some((name) => statusIn(fields.get(name) ?? '').status);
  if (date !== undefined) fields.replace(['date', 'year', 'month', 'day'], [{ name: 'date', value: date }]);
  else if (isStatus) fields.remove('date', 'year');
  if (isStatus && status && !fields.has('pubstate'))
    fields.set('pubstate', states[status] ?? status.replaceAll('-', ' '));
  if (originalDate !== undefined && fields.has('origdate')) fields.set('origdate', originalDate);
  if (event?.date !== undefined && fields.has('eventdate')) fields.set('eventdate', event.date);
}
