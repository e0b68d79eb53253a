import type { Publication } from '#lib/bibliography/publication.ts';

/** The numbers of a work by what they count, in CSL's words. */
export interface Numbers {
  volume?: string;
  issue?: string;
  number?: string;
  'collection-title'?: string;
  'collection-number'?: string;
}

/**
 * What `volume` and `number` count depends on the work: in a journal an issue, in a series of books the volume of the
 * series (BibTeX's `volume` beside `series`), of a report its number, and of a preprint the archive's number.
 */
export function numbersOf({ type, volume, issue, series, venue, ids }: Publication): Numbers {
  if (type === 'article') return { number: ids.arxiv && `arXiv:${ids.arxiv}` };
  if (type === 'report' || type === 'patent') return { number: issue, volume };
  if (type !== 'book' && type !== 'chapter' && type !== 'paper-conference') return { volume, issue };
  const title = series ?? (type === 'book' ? (venue.name ?? venue.short) : undefined);
  if (!title) return { volume, issue };
  const number = issue ?? volume;
  return { volume: issue ? volume : undefined, 'collection-title': title, 'collection-number': number };
}
