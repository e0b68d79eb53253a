import type { Publication } from '#lib/bibliography/publication.ts';
import { numbersOf } from '#lib/bibliography/write/numbers.ts';
import { addressOf } from '#lib/bibliography/write/plain-fields.ts';
import type { PublicationType } from '#schemas/publication.ts';
import { compact, type HayagrivaEntry, identifiers } from '#tools/citations/hayagriva-entry.ts';
import { eastAsianLanguage, hayagrivaDate, hayagrivaPerson, hayagrivaTitle } from '#tools/citations/hayagriva-text.ts';
import { markEntry, peopleOf } from '#tools/citations/hayagriva-people.ts';
import { entryMark, hideMarkup } from '#tools/citations/private-characters.ts';
import type { StyleRules } from '#tools/citations/style-rules.ts';

/** What each type is to Hayagriva, and what it appears in. A genre is named where the type does not say it. */
const types: Record<PublicationType, { type: string; parent?: string; genre?: string; online?: boolean }> = {
  'article-journal': { type: 'article', parent: 'periodical' },
  'article-magazine': { type: 'article', parent: 'periodical' },
  'article-newspaper': { type: 'article', parent: 'newspaper' },
  review: { type: 'article', parent: 'periodical' },
  'paper-conference': { type: 'article', parent: 'proceedings' },
  article: { type: 'article', online: true },
  book: { type: 'book', parent: 'anthology' },
  chapter: { type: 'chapter', parent: 'book' },
  'entry-encyclopedia': { type: 'entry', parent: 'reference' },
  thesis: { type: 'thesis', online: true },
  report: { type: 'report', online: true },
  dataset: { type: 'misc', genre: 'Data set', online: true },
  software: { type: 'repository', online: true },
  patent: { type: 'patent', online: true },
  webpage: { type: 'web', online: true },
  speech: { type: 'misc', parent: 'conference', genre: 'Talk' },
  standard: { type: 'misc', online: true },
  manuscript: { type: 'misc' },
  interview: { type: 'misc', online: true },
  graphic: { type: 'artwork', online: true },
  motion_picture: { type: 'video', online: true },
  song: { type: 'audio', online: true },
  performance: { type: 'performance', online: true },
  legal_case: { type: 'case', online: true },
  legislation: { type: 'legislation', online: true },
  document: { type: 'misc' },
};

/** A publication as Hayagriva reads it, marked with its number so that its citation is known again. */
export function toHayagriva(publication: Publication, rules: StyleRules, index: number): HayagrivaEntry {
  const { type, title, issued, edition, ids, lang } = publication;
  const { genre, online, ...kind } = types[type];
  const isChapter = type === 'paper-conference' && rules.paperAs === 'chapter';
  const container = containerOf(publication, isChapter ? 'anthology' : kind.parent);
  const { volume, number } = numbersOf(publication);
  const people = peopleOf(publication, rules, container !== undefined);
  const language = lang ? new Intl.Locale(lang).language : eastAsianLanguage(title);
  const url = online && !ids.doi ? addressOf(publication) : undefined;
  const serial = type === 'article' && rules.preprint === 'archive' ? undefined : number && hideMarkup(number);
  const hasPublisher = container?.publisher === undefined && !(type === 'article' && rules.preprint === 'number');
  const thesis = publication.genre?.replace('PhD thesis', rules.dissertation);
  const entry = compact({
    type: isChapter ? 'chapter' : kind.type,
    title: hayagrivaTitle(title),
    ...people,
    date: issued && hayagrivaDate(issued),
    genre: genre ?? thesis,
    language,
    volume: container ? undefined : volume,
    edition:
      edition && /^\d+(st|nd|rd|th)?$/.test(edition) ? Number.parseInt(edition, 10) : edition && hideMarkup(edition),
    'page-range': publication.pages?.replace(/\s*[–—]\s*|-{1,3}/g, '-'),
    publisher: hasPublisher ? publisherOf(publication) : undefined,
    url,
    'serial-number': identifiers({ doi: ids.doi, serial, isbn: ids.isbn, issn: ids.issn, pmid: ids.pmid }),
    parent: container,
  });
  return markEntry(entry, entryMark(index));
}

/** What a work appears in, with the numbers and the publisher that belong to it. */
function containerOf(publication: Publication, type: string | undefined): HayagrivaEntry | undefined {
  const { venue, editors } = publication;
  const { volume, issue, ...collection } = numbersOf(publication);
  const series = collection['collection-title'];
  const inSeries = series
    ? compact({ type: 'anthology', title: hayagrivaTitle(series), volume: collection['collection-number'] })
    : undefined;
  const name = venue.name ?? venue.short;
  if (publication.type === 'book') return inSeries;
  if (!type || !name) return undefined;
  const isPeriodical = type === 'periodical' || type === 'newspaper';
  return compact({
    type,
    title: hayagrivaTitle(name),
    volume,
    issue,
    editor: isPeriodical ? [] : editors.map(hayagrivaPerson),
    publisher: isPeriodical ? undefined : publisherOf(publication),
    parent: isPeriodical ? undefined : inSeries,
  });
}

/** The publisher with its place; where a work appears in nothing else, that is where it appeared: `arXiv`, `Poster`. */
function publisherOf({ type, publisher, place, venue }: Publication): HayagrivaEntry['publisher'] {
  const name = publisher ?? (types[type].parent ? undefined : (venue.name ?? venue.short));
  if (!name && !place) return undefined;
  return { ...(name && { name: `{${hideMarkup(name)}}` }), ...(place && { location: `{${hideMarkup(place)}}` }) };
}
