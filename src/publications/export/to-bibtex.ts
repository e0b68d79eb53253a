import { kinds } from '#publications/bibtex/entry-types.ts';
import { languageTag } from '#publications/languages.ts';
import type { Publication } from '#publications/publication.ts';
import { type BibtexEntry, FieldList, yearFields } from './entry-fields.ts';

/** The entry types that BibTeX has (btxdoc, section 3.1). Its styles take every other for `@misc`, with a warning. */
const ownTypes: ReadonlySet<string> = new Set([
  ...['article', 'book', 'booklet', 'conference', 'inbook', 'incollection', 'inproceedings', 'manual'],
  ...['mastersthesis', 'misc', 'phdthesis', 'proceedings', 'techreport', 'unpublished'],
]);

/** Theses below a doctorate, for which BibTeX has one type. */
const lowerThesis = /master|magist|ma?thesis|diplom|bachelor|bathesis|licen|硕士|碩士|学士/i;

/** BibLaTeX's keys for kinds of theses and reports (manual, section 4.9.2.13) in words; of what the type says, none. */
const genres: Readonly<Record<string, string>> = {
  phdthesis: '',
  mathesis: '',
  bathesis: "Bachelor's thesis",
  candthesis: 'Candidate thesis',
  techreport: 'Technical report',
  resreport: 'Research report',
};

/** An entry of BibLaTeX, or of its author's own making, in BibTeX. */
export function toBibtex(entry: BibtexEntry, publication: Publication): BibtexEntry {
  const fields = new FieldList(entry.fields);
  const type = typeOf(entry.type, fields, publication);
  joinTitles(fields);
  renameFields(type, fields);
  if (fields.has('date')) fields.replace(['date', 'year', 'month', 'day'], yearFields(publication));
  else if (publication.status && !fields.has('year') && fields.has('pubstate')) fields.rename('pubstate', 'year');
  const genre = genres[fields.get('type')?.toLowerCase() ?? ''];
  if (genre !== undefined) fields.set('type', genre);
  sayWhatNobodyPrints(entry.type, type, fields, publication);
  return { ...entry, type, fields: fields.fields };
}

function typeOf(written: string, fields: FieldList, { type, genre = '' }: Publication): string {
  // BibTeX's part of a book has the title of the book.
  if (written === 'inbook') return fields.has('booktitle', 'maintitle') ? 'incollection' : 'inbook';
  if (ownTypes.has(written)) return written;
  if (written === 'mvproceedings') return 'proceedings';
  if (type !== 'thesis') return kinds[type].bibtex;
  return lowerThesis.test(fields.get('type') ?? genre) ? 'mastersthesis' : 'phdthesis';
}

/** BibTeX knows no subtitles and no volumes with titles of their own: they are parts of one title. */
function joinTitles(fields: FieldList): void {
  const join = (main: string, rest: string, separator: string) => {
    const [first, second] = [fields.get(main), fields.get(rest)];
    if (first === undefined || second === undefined) return;
    fields.set(main, `${first}${separator}${second}`);
    fields.remove(rest);
  };
  join('title', 'subtitle', ': ');
  join('journaltitle', 'journalsubtitle', ': ');
  join('booktitle', 'booksubtitle', ': ');
  const [main, book] = [fields.get('maintitle'), fields.get('booktitle')];
  if (main !== undefined && book !== undefined) {
    fields.set('booktitle', `${main}. ${book}`);
    fields.remove('maintitle');
  }
  // A volume without a title of its own is named by its number.
  if (fields.has('title')) join('volume', 'part', '.');
}

function renameFields(type: string, fields: FieldList): void {
  if (fields.has('journaltitle') && fields.has('journal')) fields.rename('journal', 'shortjournal');
  fields.rename('journaltitle', 'journal');
  fields.rename('location', 'address');
  fields.rename('issue', 'number');
  fields.rename('eid', 'pages');
  fields.rename('sortkey', 'key');
  fields.rename('annotation', 'annote');
  if (/thesis$/.test(type)) fields.renameFirst(['institution', 'organization', 'publisher'], 'school');
  if (type === 'techreport') fields.renameFirst(['organization', 'publisher'], 'institution');
  if (type === 'inproceedings' && !fields.has('booktitle')) {
    const event = fields.get('eventtitle');
    if (event !== undefined)
      fields.replace(
        ['eventtitle'],
        ['booktitle', 'eventtitle'].map((name) => ({ name, value: event })),
      );
  }
  if (!fields.has('archiveprefix')) {
    const archive = fields.get('eprinttype');
    if (archive !== undefined)
      fields.replace(['eprinttype'], [{ name: 'archiveprefix', value: archive.replace(/^arxiv$/i, 'arXiv') }]);
  }
  fields.rename('eprintclass', 'primaryclass');
  const { tag } = languageTag(fields.get('langid') ?? '');
  if (tag && !fields.has('language')) fields.replace(['langid'], [{ name: 'language', value: tag }]);
}

/** The styles of BibTeX print of `@misc` no number: by it a patent is known. */
function sayWhatNobodyPrints(from: string, to: string, fields: FieldList, publication: Publication): void {
  const number = fields.get('number');
  if (to !== 'misc' || from === 'misc' || publication.type !== 'patent' || !number) return;
  if (!fields.has('howpublished')) fields.set('howpublished', `Patent ${number}`);
}
