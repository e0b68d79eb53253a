import { pageRange } from '#lib/bibliography/describe/pages.ts';
import type { Name, Publication } from '#lib/bibliography/publication.ts';
import { numbersOf } from '#lib/bibliography/write/numbers.ts';
import { addressOf, plainAbstract, plainNote } from '#lib/bibliography/write/plain-fields.ts';
import { richTextToText } from '#lib/bibliography/rich-text.ts';
import type { PublicationType } from '#schemas/publication.ts';

/** Each type as a reference type of the RIS specification (2011). */
const risTypes: Record<PublicationType, string> = {
  'article-journal': 'JOUR',
  'paper-conference': 'CPAPER',
  article: 'UNPB',
  book: 'BOOK',
  chapter: 'CHAP',
  thesis: 'THES',
  report: 'RPRT',
  dataset: 'DATA',
  software: 'COMP',
  patent: 'PAT',
  speech: 'SLIDE',
  review: 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  'entry-encyclopedia': 'ENCYC',
  webpage: 'ELEC',
  standard: 'STAND',
  manuscript: 'MANSCPT',
  interview: 'GEN',
  graphic: 'ART',
  motion_picture: 'MPCT',
  song: 'MUSIC',
  performance: 'GEN',
  legal_case: 'CASE',
  legislation: 'STAT',
  document: 'GEN',
};

/** The publications as a RIS file. */
export function writeRis(publications: readonly Publication[]): string {
  return publications.map(toRis).join('');
}

/** A publication as one RIS record: a tag, two spaces, a hyphen and a space, and CRLF at the end of each line. */
function toRis(publication: Publication): string {
  const { key, type, title, authors, editors, issued, venue, ids, publisher, place, edition } = publication;
  const { first, last } = pageRange(publication.pages);
  const numbers = numbersOf(publication);
  const container = venue.name ?? venue.short;
  const isJournal = risTypes[type] === 'JOUR';
  const tags: [string, string | undefined][] = [
    ['TY', risTypes[type]],
    ['ID', key],
    ['TI', richTextToText(title)],
    ...authors.map((author): [string, string] => ['AU', risName(author)]),
    ...editors.map((editor): [string, string] => [type === 'book' ? 'A3' : 'A2', risName(editor)]),
    ['PY', issued?.slice(0, 4)],
    ['DA', issued && risDate(issued)],
    ['T2', type === 'book' || type === 'article' ? undefined : container],
    ['JO', isJournal ? container : undefined],
    ['J2', isJournal && venue.name ? venue.short : undefined],
    [type === 'book' ? 'T2' : 'T3', numbers['collection-title']],
    ['VL', numbers.volume ?? numbers['collection-number']],
    ['IS', numbers.issue],
    ['M1', numbers.number],
    ['SP', first],
    ['EP', last],
    ['ET', edition],
    ['PB', publisher ?? (type === 'article' ? container : undefined)],
    ['CY', place],
    ['SN', ids.issn],
    ['SN', ids.isbn],
    ['AN', ids.pmid],
    ['DO', ids.doi],
    ['UR', addressOf(publication) ?? (ids.doi && `https://doi.org/${ids.doi}`)],
    ['AB', plainAbstract(publication)],
    ...publication.keywords.map((keyword): [string, string] => ['KW', keyword]),
    ['LA', publication.lang],
    ['N1', plainNote(publication)],
  ];
  const lines = tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ').trim()}`] : []));
  return [...lines, 'ER  - ', '', ''].join('\r\n');
}

/** `van der Berg, Jan, Jr.`; a comma within a part would divide it. */
function risName({ given, particle, family, suffix, literal }: Name): string {
  if (literal) return literal.replaceAll(',', '');
  const parts = [[particle, family].filter(Boolean).join(' '), given ?? (suffix && ''), suffix];
  return parts
    .filter((part) => part !== undefined)
    .map((part) => part.replaceAll(',', ''))
    .join(', ');
}

/** RIS writes 1957/02/15, and a season as other information: 1957///Spring. */
function risDate(date: string): string {
  const [year, month, day] = date.split('-');
  const season = { '21': 'Spring', '22': 'Summer', '23': 'Fall', '24': 'Winter' }[month ?? ''];
  return season ? `${year}///${season}` : `${year}/${month ?? ''}/${day ?? ''}/`;
}
