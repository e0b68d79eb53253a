import { kinds } from '#publications/bibtex/entry-types.ts';
import { canonicalField } from '#publications/bibtex/fields.ts';
import { babelName } from '#publications/languages.ts';
import { separatorOf, splitOutside } from '#publications/names.ts';
import { fullVenueName, type Publication } from '#publications/publication.ts';
import { type BibtexEntry, entryDate, FieldList, isPrivateField, isVerbatimField } from './entry-fields.ts';
import { bibtexNames, escapeLatex, isNameField, richTextToLatex, toUtf8Latex, writeLatexNames } from './latex-text.ts';
import { addressOf, plainAbstract, plainNote } from './plain-fields.ts';

/** BibLaTeX's names of fields that BibTeX calls otherwise. */
const inBiblatex: Readonly<Record<string, string>> = { journal: 'journaltitle', school: 'institution' };

/** The entry of a publication that has none of its author's, in BibLaTeX. */
export function modelEntry(publication: Publication): BibtexEntry {
  const { type, title, shortTitle, titleAddon, authors, others, editors, editorsOthers, ids, lang } = publication;
  const { container, publisher, biblatex } = kinds[type];
  const isOnline = biblatex === 'online';
  const text = (value: string | undefined) => value && escapeLatex(value.replaceAll('$', '\\$'));
  const named = (field: string) => inBiblatex[field] ?? field;
  const within = container && !(isOnline && !publication.publisher) ? named(container) : '';
  // Whose web page it is, where nobody is said to publish it, is its organization.
  const who = publication.publisher ?? (isOnline && type !== 'article' ? fullVenueName(publication) : undefined);
  const fields: [string, string | undefined][] = [
    ['author', bibtexNames(authors, others)],
    ['title', richTextToLatex(title, lang)],
    ['titleaddon', titleAddon && richTextToLatex(titleAddon, lang)],
    ['shorttitle', shortTitle && richTextToLatex(shortTitle, lang)],
    [within, text(fullVenueName(publication))],
    ['bookauthor', bibtexNames(publication.bookAuthors ?? [])],
    ['editor', bibtexNames(editors, editorsOthers)],
    ['translator', bibtexNames(publication.translators ?? [])],
    ['holder', bibtexNames(publication.holders ?? [])],
    ['collaboration', text(publication.collaboration)],
    ['date', entryDate(publication)],
    ['origdate', publication.originalDate],
    ['origtitle', text(publication.originalTitle)],
    ['eventtitle', text(publication.event?.name)],
    ['venue', text(publication.event?.place)],
    ['eventdate', publication.event?.date],
    ['series', text(publication.series)],
    ['volume', text(publication.volume)],
    ['number', text(publication.issue)],
    ['chapter', text(publication.chapter)],
    ['pages', text(publication.pages)?.replace(/\s*[–—]\s*|(?<=\d)-(?=\d)/g, '--')],
    ['pagetotal', text(publication.pageTotal)],
    ['edition', text(publication.edition)],
    ['version', text(publication.version)],
    ['type', text(publication.genre) ?? (type === 'thesis' ? 'phdthesis' : undefined)],
    [named(publisher), text(who)],
    ['location', text(publication.place)],
    ['eprint', ids.arxiv],
    ['eprinttype', ids.arxiv && 'arxiv'],
    ['doi', ids.doi],
    ['isbn', ids.isbn],
    ['issn', ids.issn],
    ['pmid', ids.pmid],
    ['pmcid', ids.pmcid],
    ['url', ids.doi && type !== 'article' ? undefined : addressOf(publication)],
    ['urldate', publication.accessed],
    ['langid', lang && babelName(lang)],
    ['keywords', text(publication.keywords.join(', '))],
    ['abstract', text(plainAbstract(publication))],
    ['note', text(plainNote(publication))],
  ];
  const said = fields.flatMap(([name, value]) => (name && value ? [{ name, value }] : []));
  return { type: biblatex, key: publication.key, fields: said };
}

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
