import type { PublicationType } from '#model/schema/publication.ts';
import { creditedAuthors } from '#publications/credits.ts';
import { numbersOf } from '#publications/numbers.ts';
import { fullVenueName, type Name, type Publication } from '#publications/publication.ts';
import { richTextToCsl } from '#publications/rich-text.ts';
import { datePartsOf } from '#text/dates.ts';
import { addressOf, conferenceOf, plainAbstract, plainNote } from './plain-fields.ts';

/** The publications as a file of CSL-JSON. */
export function writeCslJson(publications: readonly Publication[]): string {
  return `${JSON.stringify(publications.map(toCslItem), null, 2)}\n`;
}

/** A publication as an item of CSL-JSON. What the author did not say is absent. */
export function toCslItem(publication: Publication): CslItem {
  const {
    key,
    type,
    title,
    shortTitle,
    venue,
    event,
    ids,
    holders = [],
    translators = [],
    bookAuthors = [],
  } = publication;
  const isPreprint = type === 'article';
  const isBook = type === 'book';
  const container = fullVenueName(publication);
  const item: { [Name in keyof CslItem]: CslItem[Name] | undefined } = {
    id: key,
    type: typeOf(publication),
    title: richTextToCsl(title),
    'title-short': shortTitle && richTextToCsl(shortTitle),
    author: toNames(creditedAuthors(publication), publication.others),
    editor: toNames(publication.editors, publication.editorsOthers),
    translator: toNames(translators),
    'container-author': toNames(bookAuthors),
    issued: toCslDate(publication.issued, publication.issuedEnd, publication.circa),
    accessed: toCslDate(publication.accessed),
    'original-date': toCslDate(publication.originalDate),
    'original-title': publication.originalTitle,
    'container-title': isBook || isPreprint ? undefined : container,
    'container-title-short': type === 'article-journal' && venue.name ? venue.short : undefined,
    'event-title': type === 'paper-conference' ? conferenceOf(publication) : event?.name,
    'event-place': event?.place,
    'event-date': toCslDate(event?.date),
    ...numbersOf(publication),
    page: publication.pages?.replace(/\s*[–—]\s*|\s*-{1,3}\s*/g, '-'),
    'number-of-pages': publication.pageTotal,
    'chapter-number': publication.chapter,
    edition: publication.edition,
    version: publication.version,
    genre: isPreprint ? 'Preprint' : publication.genre,
    // Whoever owns a patent is not its publisher, but no other variable names them.
    publisher: publication.publisher ?? (isPreprint ? container : holders.map(literalOf).join('; ') || undefined),
    'publisher-place': publication.place,
    DOI: ids.doi,
    URL: addressOf(publication),
    ISBN: ids.isbn,
    ISSN: ids.issn,
    PMID: ids.pmid,
    PMCID: ids.pmcid,
    abstract: plainAbstract(publication),
    keyword: publication.keywords.join(', ') || undefined,
    language: publication.lang,
    note: plainNote(publication),
    status: publication.status,
  };
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as unknown as CslItem;
}

/**
 * The type. Zotero refuses a whole file that holds a program (`CSL JSON.js`, `CSL_TYPES`); a book that has a version is
 * one, for Zotero and for styles. A review of a field is an article: CSL's `review` is that of a book or a performance.
 */
function typeOf({ type, version }: Publication): PublicationType {
  if (type === 'software') return version ? 'book' : 'document';
  return type === 'review' ? 'article-journal' : type;
}

/** Names; `others` after them is what pandoc writes and reads for "et al.". The family name keeps its particle, for Zotero. */
function toNames(names: readonly Name[], others = false): CslName[] | undefined {
  if (names.length === 0) return undefined;
  const written = names.map(({ given, particle, family, suffix, literal }): CslName =>
    literal
      ? { literal }
      : {
          family: [particle, family].filter(Boolean).join(' '),
          ...(given && { given }),
          ...(suffix && { suffix }),
        },
  );
  return others ? [...written, { literal: 'others' }] : written;
}

const literalOf = ({ given, particle, family, literal }: Name) =>
  literal ?? [given, particle, family].filter(Boolean).join(' ');

/** A date with its end. EDTF's 1957-21 is the spring of 1957; its year 0 is -1 in CSL, which has none. */
function toCslDate(start: string | undefined, end?: string, circa?: boolean): CslDate | undefined {
  if (start === undefined) return undefined;
  const { month = 0 } = datePartsOf(start);
  const parts = (date: string): number[] => {
    const { year, month: number, day } = datePartsOf(date);
    const first = year < 1 ? year - 1 : year;
    if (!number || number > 12) return [first];
    return day ? [first, number, day] : [first, number];
  };
  return {
    'date-parts': end === undefined ? [parts(start)] : [parts(start), parts(end)],
    ...(month > 12 && { season: month - 20 }),
    ...(circa && { circa: true }),
  };
}

/** A name in CSL-JSON. */
interface CslName {
  family?: string;
  given?: string;
  suffix?: string;
  literal?: string;
}

/** A date or a range in CSL-JSON; a season is 1 (spring) to 4 (winter). */
interface CslDate {
  'date-parts': [number[], number[]?];
  season?: number;
  circa?: true;
}

type Variable =
  | ('title-short' | 'container-title' | 'container-title-short' | 'collection-title' | 'collection-number')
  | ('event-title' | 'event-place' | 'original-title' | 'volume' | 'issue' | 'number' | 'page' | 'number-of-pages')
  | ('chapter-number' | 'edition' | 'version' | 'genre' | 'publisher' | 'publisher-place' | 'authority' | 'archive')
  | ('DOI' | 'URL' | 'ISBN' | 'ISSN' | 'PMID' | 'PMCID' | 'abstract' | 'keyword' | 'language' | 'note' | 'status');

/** A work in CSL-JSON 1.0.2, as far as the model of publications reaches. */
type CslItem = { id: string; type: PublicationType; title: string } & { [Name in Variable]?: string } & {
  [Name in 'author' | 'editor' | 'translator' | 'container-author']?: CslName[];
} & { [Name in 'issued' | 'accessed' | 'original-date' | 'event-date']?: CslDate };
