import type { Publication } from '#lib/bibliography/publication.ts';
import { richTextToText } from '#lib/bibliography/rich-text.ts';
import { isEnglish } from '#lib/bibliography/english-titles.ts';
import { type Numbers, numbersOf } from '#lib/bibliography/write/numbers.ts';
import type { PublicationType } from '#schemas/publication.ts';
import { compact, type HayagrivaEntry } from '#tools/citations/hayagriva-entry.ts';
import { citedAddress } from '#tools/citations/cited-address.ts';
import { hayagrivaDate, type IssuedDate, issuedDate } from '#tools/citations/hayagriva-dates.ts';
import { hayagrivaNumber, hayagrivaPages, isArticleNumber } from '#tools/citations/hayagriva-numbers.ts';
import { listOf, markEntry, peopleOf } from '#tools/citations/hayagriva-people.ts';
import { eastAsianLanguage, hayagrivaPlain, hayagrivaTitle } from '#tools/citations/hayagriva-text.ts';
import { entryMark, hideMarkup, veil } from '#tools/citations/private-characters.ts';
import type { StyleRules } from '#tools/citations/style-rules.ts';

/** Types of works that appear in something else. */
const contained: ReadonlySet<PublicationType> = new Set<PublicationType>([
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'review',
  'paper-conference',
  'chapter',
  'entry-encyclopedia',
  'webpage',
]);
/** Of these, the ones that appear in a book or in something like one. */
const inBooks: ReadonlySet<PublicationType> = new Set<PublicationType>([
  'paper-conference',
  'chapter',
  'entry-encyclopedia',
]);

/** A work as the engine reads it. */
export interface CitedWork {
  entry: HayagrivaEntry;
  /** The type by which the style chooses what it writes. */
  type: PublicationType;
  /** What stands where the engine writes a year that no work has. */
  dateWords: string | undefined;
}

/** A publication as the engine reads it, marked with its number so that its citation is known again. */
export function toHayagriva(publication: Publication, rules: StyleRules, index: number): CitedWork {
  const type = citedType(publication);
  const { date, words } = issuedDate(publication, rules);
  const entry = entryOf(publication, type, rules, date);
  return { entry: markEntry(entry, entryMark(index), rules.marksTitles), type, dateWords: words };
}

/** What no type of BibTeX says: an unpublished work is a manuscript. */
function citedType({ type, source, status }: Publication): PublicationType {
  const isUnpublished =
    source?.type === 'unpublished' || (status !== undefined && /^(?:in-prep|submitted|under)/.test(status));
  return type === 'document' && isUnpublished ? 'manuscript' : type;
}

function entryOf(publication: Publication, type: PublicationType, rules: StyleRules, date: IssuedDate['date']) {
  const { titleAddon, lang, ids, accessed, edition, version, chapter, pages, pageTotal, status } = publication;
  const numbers = countedNumbers(publication, type);
  const isNumber =
    pages !== undefined && rules.articleNumber === 'number' && isArticleNumber(pages) && contained.has(type);
  const number = isNumber ? pages : numbers.number;
  const titles = titlesOf(type, rules);
  const title = hayagrivaTitle(publication.title, titles, publication);
  const short = publication.shortTitle && hayagrivaTitle(publication.shortTitle, titles, publication);
  const address = citedAddress(publication, type);
  const { name, place } = publisherOf(publication, type);
  const full = titleAddon
    ? `${title}${/[.?!]$/.test(title) ? '' : '.'} ${hayagrivaTitle(titleAddon, titles, publication)}`
    : title;
  return compact<HayagrivaEntry>({
    type: version ? 'repository' : type === 'book' ? 'book' : 'article',
    title: short && short !== full ? { value: full, short } : full,
    ...peopleOf(publication, rules),
    date,
    genre: genreOf(publication, type, rules),
    language: languageOf(publication.title, lang),
    volume: contained.has(type) ? undefined : volumeOf(publication, type, rules),
    issue: numbers.issue === undefined ? undefined : hayagrivaNumber(numbers.issue, rules.numberDash),
    chapter: chapter && hayagrivaNumber(chapter),
    edition: edition && editionOf(edition, publication, rules),
    'page-range': pages === undefined || isNumber ? undefined : hayagrivaPages(pages),
    'page-total': pageTotal && /^[1-9]\d{0,5}$/.test(pageTotal) ? pageTotal : undefined,
    publisher:
      name || place
        ? { ...(name && { name: hayagrivaPlain(name) }), ...(place && { location: hayagrivaPlain(place) }) }
        : undefined,
    organization: rules.holders ? holdersOf(publication) : undefined,
    url: address && (accessed ? { value: address, date: accessed.slice(0, 10) } : address),
    'call-number':
      status && rules.statuses === undefined
        ? status === 'accepted'
          ? 'forthcoming'
          : status.replaceAll('-', ' ')
        : undefined,
    'serial-number': serialOf({
      doi: ids.doi,
      isbn: ids.isbn,
      issn: ids.issn,
      pmid: ids.pmid,
      pmcid: ids.pmcid,
      serial: number === undefined ? undefined : hayagrivaNumber(number),
      version: version && (/^\d+$/.test(version) ? version : veil(version.replace(/^v(?:ersion)?\.? *(?=\d)/i, ''))),
    }),
    parent: parentsOf(publication, type, rules, date !== undefined),
  });
}

function titlesOf(type: PublicationType, rules: StyleRules): StyleRules['titles'] {
  if (type === 'patent' && rules.patentsInSentence) return 'sentence';
  return rules.writtenTitles?.includes(type) ? 'written' : rules.titles;
}

/** Of a work that appears by itself, a number is its own: `ISO 690:2021`. */
function countedNumbers(publication: Publication, type: PublicationType): Numbers {
  const numbers = numbersOf(publication);
  if (contained.has(type) || type === 'book' || numbers.number !== undefined) return numbers;
  const { issue, ...rest } = numbers;
  return { ...rest, ...(issue && { number: issue }) };
}

function parentsOf(
  publication: Publication,
  type: PublicationType,
  rules: StyleRules,
  isDated: boolean,
): HayagrivaEntry[] {
  const parents: HayagrivaEntry[] = [];
  const { venue, bookAuthors, event, originalDate } = publication;
  const series = seriesOf(publication, rules);
  const name = venue.name ?? venue.short;
  if (contained.has(type) && name) {
    const titles = inBooks.has(type) && rules.containers === 'as-titles' ? rules.titles : 'written';
    parents.push(
      compact<HayagrivaEntry>({
        type: 'periodical',
        title: shortened(hayagrivaTitle(name, titles, publication), venue.short, type),
        author: listOf(bookAuthors ?? [], false, rules),
        volume: volumeOf(publication, type, rules),
        parent: series,
      }),
    );
  } else if (series) parents.push(...(type === 'book' ? series : [{ type: 'anthology', parent: series }]));
  const at = type === 'speech' || type === 'performance' ? { ...event, name: event?.name ?? name } : event;
  const place = at?.place ?? (type === 'speech' ? publication.place : undefined);
  if (at?.name || place)
    parents.push(
      compact<HayagrivaEntry>({
        type: 'misc',
        title: at?.name && hayagrivaPlain(at.name),
        location: place && hayagrivaPlain(place),
        // The engine takes the date of an event for that of a work which has none.
        date: isDated && at?.date ? hayagrivaDate(at.date, { seasons: false }) : undefined,
      }),
    );
  if (originalDate && isDated && originalDate !== publication.issued)
    parents.push({ type: 'original', date: hayagrivaDate(originalDate, { seasons: false }) });
  return parents;
}

function shortened(title: string, short: string | undefined, type: PublicationType): HayagrivaEntry['title'] {
  return short && !inBooks.has(type) ? { value: title, short: hayagrivaPlain(short) } : title;
}

function seriesOf(publication: Publication, rules: StyleRules): HayagrivaEntry[] | undefined {
  const { 'collection-title': title, 'collection-number': number } = numbersOf(publication);
  if (!title) return undefined;
  return [
    compact<HayagrivaEntry>({
      type: 'anthology',
      title: hayagrivaTitle(title, rules.containers === 'as-titles' ? rules.titles : 'written', publication),
      volume: number && hayagrivaNumber(number),
    }),
  ];
}

/** The publisher with its place; where a work appears in nothing else, that is where it appeared: `arXiv`. */
function publisherOf(
  { publisher, place, venue }: Publication,
  type: PublicationType,
): { name?: string | undefined; place?: string | undefined } {
  if (type === 'speech' || type === 'performance') return { name: publisher };
  if (contained.has(type) && !inBooks.has(type)) return {};
  const isBook = type === 'book' || inBooks.has(type);
  return { name: publisher ?? (isBook ? undefined : (venue.name ?? venue.short)), place };
}

function volumeOf(publication: Publication, type: PublicationType, rules: StyleRules): string | undefined {
  const { volume } = numbersOf(publication);
  if (volume === undefined) return undefined;
  const ofBook = type === 'book' || inBooks.has(type);
  // As in the examples of GB/T 7714-2015: 第1卷, Vol. 1.
  if (rules.ownWords && ofBook) return veil(writesChinese(publication) ? `第${volume}卷` : `Vol. ${volume}`);
  return hayagrivaNumber(volume);
}

/** `2nd`, `2nd ed.` and `Second edition` are the second; other words are the author's. */
function editionOf(edition: string, publication: Publication, rules: StyleRules): string {
  const count = /^(\d+)(?:st|nd|rd|th)?\.?(?: ?(?:ed|edn|edition)\.?)?$/i.exec(edition)?.[1] ?? ordinalNamed(edition);
  if (!count) {
    const words = edition.replace(/\bed(?:n|ition)\b\.?/i, 'ed.');
    const isBare = /^[A-Za-z0-9 -]+$/.test(words) && !/\b(?:ed|aufl|tir)/i.test(words);
    const said = isBare && languageOf(publication.title, publication.lang) === undefined ? `${words} ed.` : words;
    return /\p{N}/u.test(said) ? veil(said) : hideMarkup(said);
  }
  // As in the examples of GB/T 7714-2015: 3版, 5th ed.
  return rules.ownWords && writesChinese(publication) ? veil(`${count}版`) : count;
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

function ordinalNamed(edition: string): string | undefined {
  const index = ordinals.indexOf(edition.toLowerCase().replace(/ ed(?:n|ition)?\.?$/, ''));
  return index < 0 ? undefined : String(index + 1);
}

function genreOf({ genre }: Publication, type: PublicationType, rules: StyleRules): string | undefined {
  const word = genre === 'PhD thesis' ? (rules.dissertation ?? genre) : (genre ?? rules.genres?.[type]);
  return word && hayagrivaPlain(word);
}

function holdersOf({ holders }: Publication): string | undefined {
  const names = holders?.map(
    ({ literal, given, particle, family }) => literal ?? [given, particle, family].filter(Boolean).join(' '),
  );
  return names?.length ? hayagrivaPlain(names.join(', ')) : undefined;
}

function writesChinese({ title, lang }: Publication): boolean {
  return /^(?:zh|ja|ko)\b/.test(lang ?? '') || eastAsianLanguage(title) !== undefined;
}

/** The engine writes capitals in titles unless a work is in another language than English. */
function languageOf(title: string, lang: string | undefined): string | undefined {
  if (lang) return new Intl.Locale(lang).language;
  return eastAsianLanguage(title) ?? (isEnglish(richTextToText(title), undefined) ? undefined : 'und');
}

function serialOf(written: Record<string, string | undefined>): Record<string, string> | undefined {
  const said = Object.entries(written).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}
