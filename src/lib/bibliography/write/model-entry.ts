import { babelName } from '#lib/bibliography/languages.ts';
import { kinds } from '#lib/bibliography/kinds.ts';
import type { Publication } from '#lib/bibliography/publication.ts';
import type { BibtexEntry } from '#lib/bibliography/write/bibtex-entry.ts';
import { entryDate } from '#lib/bibliography/write/entry-date.ts';
import { bibtexNames } from '#lib/bibliography/write/latex-names.ts';
import { addressOf, plainAbstract, plainNote } from '#lib/bibliography/write/plain-fields.ts';
import { fullVenueName } from '#lib/bibliography/venue-name.ts';
import { richTextToLatex } from '#lib/bibliography/write/rich-latex.ts';
import { escapeLatex } from '#lib/bibliography/write/utf8-latex.ts';

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
