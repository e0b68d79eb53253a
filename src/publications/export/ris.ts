import { kinds } from '#publications/bibtex/entry-types.ts';
import { catalogueName, creditedAuthors } from '#publications/credits.ts';
import { numbersOf } from '#publications/numbers.ts';
import { fullVenueName, type Name, pageRange, type Publication } from '#publications/publication.ts';
import { richTextToText } from '#publications/rich-text.ts';
import { datePartsOf } from '#text/dates.ts';
import { conferenceOf, plainAbstract, plainNote, workAddress } from './plain-fields.ts';

type Tag = [tag: string, value: string | undefined];

/** The publications as a RIS file. */
export function writeRis(publications: readonly Publication[]): string {
  return publications.map(toRis).join('');
}

/** A publication as one RIS record: a tag, two spaces, a hyphen and a space, and CRLF at the end of each line. */
function toRis(publication: Publication): string {
  const { key, type, title, shortTitle, issued, ids, edition, version } = publication;
  const isProgram = type === 'software';
  const tags: Tag[] = [
    ['TY', kinds[type].ris],
    ['ID', key],
    ['TI', richTextToText(title)],
    ['ST', shortTitle && richTextToText(shortTitle)],
    ...peopleTags(publication),
    ['PY', issued && risYear(issued)],
    ['DA', issued && risDate(issued)],
    ...placeTags(publication),
    ['ET', isProgram || type === 'dataset' ? (version ?? edition) : edition],
    ['M3', type === 'article' ? 'Preprint' : publication.genre],
    ['DO', ids.doi],
    ['UR', workAddress(publication)],
    ['Y2', publication.accessed && risDate(publication.accessed)],
    ['AB', plainAbstract(publication)],
    ...publication.keywords.map((keyword): Tag => ['KW', keyword]),
    // Zotero takes the language of a program for the one that it is written in.
    ['LA', isProgram ? undefined : publication.lang],
    ['N1', plainNote(publication)],
  ];
  const lines = tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ').trim()}`] : []));
  return [...lines, 'ER  - ', '', ''].join('\r\n');
}

/** Who made it; a list that goes on ends in `et al.`, as EndNote asks for. */
function peopleTags(publication: Publication): Tag[] {
  const { type, others, editors, editorsOthers = false, translators = [], bookAuthors = [] } = publication;
  const named = (tag: string, names: readonly Name[], more = false): Tag[] => [
    ...names.map((name): Tag => [tag, catalogueName(name)]),
    ...(more ? [[tag, 'et al.'] as Tag] : []),
  ];
  return [
    ...named('AU', creditedAuthors(publication), others),
    ...named(type === 'book' ? 'A3' : 'A2', editors, editorsOthers),
    ...named('A4', translators),
    ...named('C2', type === 'chapter' ? bookAuthors : []),
  ];
}

/** Where it appeared, and its numbers there: each type has tags of its own for them, as Zotero reads them. */
function placeTags(publication: Publication): Tag[] {
  const { type, venue, place, event, ids, holders = [] } = publication;
  const { first, last } = risPages(publication.pages);
  const numbers = numbersOf(publication);
  const container = fullVenueName(publication);
  const [series, seriesNumber] = [numbers['collection-title'], numbers['collection-number']];
  const publisher = publisherOf(publication);
  const isJournal = kinds[type].ris === 'JOUR';
  const common = commonTags(publication);
  switch (type) {
    case 'paper-conference':
      return [
        ['T2', conferenceOf(publication) ?? container],
        ['C3', container],
        ['C1', event?.place],
        ['T3', series],
        ['VL', numbers.volume ?? seriesNumber],
        ...common.slice(1),
      ];
    case 'book':
      return [['T2', series], ['M1', seriesNumber], ['SP', publication.pageTotal], ...common];
    case 'chapter':
      return [['T2', container], ['T3', series], ['SV', seriesNumber], ...common];
    case 'article':
      return [
        ['DB', container],
        ['AN', numbers.number],
        ['PB', publisher],
      ];
    case 'report':
    case 'standard':
      return [['SN', numbers.number], ['T2', series ?? container], ...common.filter(([tag]) => tag !== 'SN')];
    case 'patent':
      return [
        ['SN', numbers.number],
        ['PB', holders.map(catalogueName).join('; ') || publisher],
        ['CY', place],
        ['SP', first],
        ['EP', last],
      ];
    case 'thesis':
      return [['SP', publication.pageTotal], ...common];
    case 'speech':
      return [['T2', event?.name ?? container], ['CY', event?.place ?? place], ...common.slice(0, 5), ['AN', ids.pmid]];
    default:
      return [
        ['T2', container],
        ['JF', isJournal ? container : undefined],
        ['J2', isJournal && venue.name ? venue.short : undefined],
        ['T3', series],
        ['M1', numbers.number],
        ...common,
      ];
  }
}

/** What most types say of the place in the same tags. */
function commonTags(publication: Publication): Tag[] {
  const { type, place, ids } = publication;
  const { first, last } = risPages(publication.pages);
  const { volume, issue } = numbersOf(publication);
  return [
    ['VL', volume],
    ['IS', issue],
    ['SP', first],
    ['EP', last],
    ['PB', publisherOf(publication)],
    ['CY', place],
    ['SN', kinds[type].ris === 'JOUR' ? (ids.issn ?? ids.isbn) : (ids.isbn ?? ids.issn)],
    ['AN', ids.pmid],
  ];
}

/** Who published it: of a preprint, its server. */
function publisherOf(publication: Publication): string | undefined {
  return publication.publisher ?? (publication.type === 'article' ? fullVenueName(publication) : undefined);
}

/** Zotero takes a hyphen in the first page for one between two pages, so that such a range is one text: `A-1–A-9`. */
function risPages(pages: string | undefined): ReturnType<typeof pageRange> {
  const { first, last } = pageRange(pages);
  return first?.includes('-') && last ? { first: `${first}–${last}` } : pageRange(pages);
}

function risYear(date: string): string {
  return /^-?\d+/.exec(date)![0];
}

/** RIS writes 1957/02/15, and a season as other information: 1957///Spring. It has no years before the first. */
function risDate(date: string): string | undefined {
  const { year, month = 0 } = datePartsOf(date);
  if (year < 1) return undefined;
  const season = { 21: 'Spring', 22: 'Summer', 23: 'Fall', 24: 'Winter' }[month];
  const [, written = '', day = ''] = date.split('-');
  return season ? `${risYear(date)}///${season}` : `${risYear(date)}/${written}/${day}/`;
}
