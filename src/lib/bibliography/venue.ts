import type { Publication } from '#lib/bibliography/publication.ts';
import { yearOf } from '#lib/dates.ts';

/**
 * The venue as it is said in a list: `Physical Review 105`, `NeurIPS`, `ACL Findings`, `ICLR 2025`.
 * The year of the event is named only where it is not the year of the paper.
 */
export function shortVenue({ venue, volume, type, issued }: Publication): string | undefined {
  const name = venue.short ?? venue.name;
  if (!name) return undefined;
  const year =
    venue.year && (!issued || yearOf(issued) !== venue.year) && !name.includes(String(venue.year))
      ? venue.year
      : undefined;
  const track = venue.track && !name.includes(venue.track) ? venue.track : undefined;
  return [name, track, type === 'article-journal' ? volume : undefined, year].filter(Boolean).join(' ');
}
