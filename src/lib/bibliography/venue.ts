import {
  beginLine,
  containerWithShort,
  describeVenue,
  factIn,
  type VenueFact,
  type VenueFactName,
  type VenueWords,
} from '#lib/bibliography/describe-venue.ts';
import { shortVenueName } from '#lib/bibliography/venue-name.ts';
import type { Publication } from '#lib/bibliography/publication.ts';
import { yearOf } from '#lib/dates.ts';
import type { PublicationType } from '#schemas/publication.ts';

/**
 * The venue as it is said in a list: `Physical Review 105`, `NeurIPS`, `ACL Findings`, `ICLR 2025`.
 * The year of the event is named only where it is not the year of the paper.
 */
export function shortVenue({ venue, volume, type, issued }: Publication): string | undefined {
  const name = shortVenueName({ venue });
  if (!name) return undefined;
  const year =
    venue.year && (!issued || yearOf(issued) !== venue.year) && !name.includes(String(venue.year))
      ? venue.year
      : undefined;
  const track = venue.track && !name.includes(venue.track) ? venue.track : undefined;
  return [name, track, type === 'article-journal' ? volume : undefined, year].filter(Boolean).join(' ');
}

/** What a list says beside the short name of the venue: by what else a work of a type is known. */
const listed: Partial<Record<PublicationType, readonly VenueFactName[]>> = {
  thesis: ['genre', 'publisher'],
  report: ['genre', 'publisher'],
  patent: ['genre', 'holders'],
  standard: ['genre', 'publisher'],
  book: ['series', 'translators'],
  dataset: ['version', 'publisher'],
  software: ['version', 'publisher'],
  webpage: ['publisher', 'accessed'],
  manuscript: ['genre'],
  document: ['genre'],
  speech: ['genre', 'event'],
};

/** The venue in the line of a list, with what tells a thesis, a report or a patent from others. */
export function listVenue(publication: Publication, words: VenueWords, lang: string): string | undefined {
  const wanted = listed[publication.type] ?? [];
  const facts = wanted.length > 0 ? describeVenue(publication, words, lang) : [];
  // The name of the series is the venue of a book.
  const name =
    publication.type === 'book' && facts.some(({ is }) => is === 'series') ? undefined : shortVenue(publication);
  const said = facts.filter(({ is }) => wanted.includes(is));
  return (
    [name, ...(name ? said : beginLine(said)).map(({ text }) => text)].filter(Boolean).join(words.partSeparator) ||
    undefined
  );
}

/** The venue in a CV, part by part: the name with its numbers and its track are written apart. */
export interface CvVenue {
  name: string | undefined;
  numbers: string | undefined;
  track: string | undefined;
  others: VenueFact[];
}

/** The venue as a CV has it: all that is known but who published a journal. */
export function cvVenue(publication: Publication, words: VenueWords, lang: string): CvVenue {
  const facts = beginLine(describeVenue(publication, words, lang));
  const apart: VenueFactName[] = ['container', 'numbers'];
  const unsaid = publication.type === 'article-journal' ? [...apart, 'publisher'] : apart;
  return {
    name: containerWithShort(facts, publication),
    numbers: factIn(facts, 'numbers'),
    track: publication.venue.track,
    others: facts.filter(({ is }) => !unsaid.includes(is)),
  };
}
