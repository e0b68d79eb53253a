import { fullVenueName } from '#lib/bibliography/venue-name.ts';
import type { Publication } from '#lib/bibliography/publication.ts';
import { numbersOf } from '#lib/bibliography/write/numbers.ts';
import type { PublicationType } from '#schemas/publication.ts';
import { volumeOf } from '#tools/citations/counted-words.ts';
import { hayagrivaDate } from '#tools/citations/hayagriva-dates.ts';
import { compact, type HayagrivaEntry } from '#tools/citations/hayagriva-entry.ts';
import { hayagrivaNumber } from '#tools/citations/hayagriva-numbers.ts';
import { listOf } from '#tools/citations/hayagriva-people.ts';
import { hayagrivaPlain, hayagrivaTitle } from '#tools/citations/hayagriva-text.ts';
import type { StyleRules } from '#lib/bibliography/style-rules.ts';

/** Types of works that appear in something else. */
export const contained: ReadonlySet<PublicationType> = new Set<PublicationType>([
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
export const inBooks: ReadonlySet<PublicationType> = new Set<PublicationType>([
  'paper-conference',
  'chapter',
  'entry-encyclopedia',
]);

/**
 * What the engine reads of the things that a work belongs to: the journal or book with its series, the event, and the
 * original. Their types are those in which the engine looks for a container, a collection and an event, whatever they
 * are; a style asks for the type of the work alone.
 */
export function parentsOf(
  publication: Publication,
  type: PublicationType,
  rules: StyleRules,
  isDated: boolean,
): HayagrivaEntry[] {
  const parents: HayagrivaEntry[] = [];
  const { venue, bookAuthors, event, originalDate } = publication;
  const series = seriesOf(publication, rules);
  const name = fullVenueName(publication);
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
