import type { Name, Publication } from '#lib/bibliography/publication.ts';
import type { CslDate, CslItem, CslName } from '#lib/bibliography/write/csl-item.ts';
import { numbersOf } from '#lib/bibliography/write/numbers.ts';
import { addressOf, plainAbstract, plainNote } from '#lib/bibliography/write/plain-fields.ts';
import { richTextToCsl } from '#lib/bibliography/rich-text.ts';
import { yearOf } from '#lib/dates.ts';

/** The publications as a file of CSL-JSON. */
export function writeCslJson(publications: readonly Publication[]): string {
  return `${JSON.stringify(publications.map(toCslItem), null, 2)}\n`;
}

/** A publication as an item of CSL-JSON. What the author did not say is absent. */
export function toCslItem(publication: Publication): CslItem {
  const { key, type, title, shortTitle, authors, editors, issued, venue, edition, publisher, place, ids, lang } =
    publication;
  const isBook = type === 'book';
  const isPreprint = type === 'article';
  const container = venue.name ?? venue.short;
  const item: CslItem = {
    id: key,
    type,
    title: richTextToCsl(title),
    'title-short': shortTitle && richTextToCsl(shortTitle),
    author: toNames(authors),
    editor: toNames(editors),
    issued: issued === undefined ? undefined : toCslDate(issued),
    'container-title': isBook || isPreprint ? undefined : container,
    'container-title-short': type === 'article-journal' && venue.name ? venue.short : undefined,
    'event-title': type === 'paper-conference' ? eventOf(publication) : undefined,
    ...numbersOf(publication),
    page: publication.pages?.replace(/\s*[–—]\s*|\s*-{1,3}\s*/g, '-'),
    edition,
    genre: isPreprint ? 'Preprint' : publication.genre,
    publisher: publisher ?? (isPreprint ? container : undefined),
    'publisher-place': place,
    DOI: ids.doi,
    URL: addressOf(publication),
    ISBN: ids.isbn,
    ISSN: ids.issn,
    PMID: ids.pmid,
    PMCID: ids.pmcid,
    abstract: plainAbstract(publication),
    keyword: publication.keywords.join(', ') || undefined,
    language: lang,
    note: plainNote(publication),
    status: publication.status,
  };
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as unknown as CslItem;
}

function toNames(names: readonly Name[]): CslName[] | undefined {
  if (names.length === 0) return undefined;
  return names.map(({ given, particle, family, suffix, literal }) =>
    literal
      ? { literal }
      : {
          ...(family && { family }),
          ...(given && { given }),
          ...(particle && { 'non-dropping-particle': particle }),
          ...(suffix && { suffix }),
        },
  );
}

/** EDTF's 1957-21 is the spring of 1957. */
function toCslDate(date: string): CslDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  if (month === undefined) return { 'date-parts': [[year]] };
  if (month > 12) return { 'date-parts': [[year]], season: month - 20 };
  return { 'date-parts': [day === undefined ? [year, month] : [year, month, day]] };
}

/** The event as people call it: `NeurIPS 2024`. */
function eventOf({ venue, issued }: Publication): string | undefined {
  const year = venue.year ?? (issued ? yearOf(issued) : undefined);
  if (!venue.short || !year || venue.short.includes(String(year))) return venue.short;
  return `${venue.short} ${year}`;
}
