import type { Publication } from '#lib/bibliography/publication.ts';

type InVenue = Pick<Publication, 'venue'>;

/** What a work appeared in, by its full name: for its own page, for catalogues and for exports. */
export function fullVenueName({ venue }: InVenue): string | undefined {
  return venue.name ?? venue.short;
}

/** What a work appeared in, as people call it: for lists, filters and mentions. */
export function shortVenueName({ venue }: InVenue): string | undefined {
  return venue.short ?? venue.name;
}

/** The full name, where a list says a shorter one. */
export function unsaidVenueName({ venue }: InVenue): string | undefined {
  return venue.short && venue.name;
}
