import type { PublicationType } from '#model/schema/publication.ts';
import { type Numbers, numbersOf } from '#publications/numbers.ts';
import { fullVenueName, type Publication } from '#publications/publication.ts';
import { type IssuedDate, issuedDate } from './hayagriva-dates.ts';
import {
  compact,
  contained,
  editionOf,
  type HayagrivaEntry,
  inBooks,
  languageOf,
  parentsOf,
  volumeOf,
} from './hayagriva-parents.ts';
import {
  hayagrivaNumber,
  hayagrivaPages,
  hayagrivaPlain,
  hayagrivaTitle,
  isArticleNumber,
  markEntry,
  peopleOf,
} from './hayagriva-parts.ts';
import { entryMark, veil } from './private-characters.ts';
import { citedAddress } from './read-citation.ts';
import type { StyleRules } from './style-rules.ts';

/** A work as the engine reads it. */
export interface CitedWork {
  entry: HayagrivaEntry;
  /** The type by which the style chooses what it writes. */
  type: PublicationType;
  /** What replaces the year that no work has. */
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

/** The publisher with its place; where a work appears in nothing else, that is where it appeared: `arXiv`. */
function publisherOf(
  { publisher, place, venue }: Publication,
  type: PublicationType,
): { name?: string | undefined; place?: string | undefined } {
  if (type === 'speech' || type === 'performance') return { name: publisher };
  if (contained.has(type) && !inBooks.has(type)) return {};
  const isBook = type === 'book' || inBooks.has(type);
  return { name: publisher ?? (isBook ? undefined : fullVenueName({ venue })), place };
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

function serialOf(written: Record<string, string | undefined>): Record<string, string> | undefined {
  const said = Object.entries(written).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}
