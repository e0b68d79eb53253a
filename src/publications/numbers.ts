import type { PublicationType } from '#model/schema/publication.ts';
import { fullVenueName, type Publication } from './publication.ts';

/** The numbers of a work by what they count, in CSL's words. */
export interface Numbers {
  volume?: string | undefined;
  issue?: string | undefined;
  number?: string | undefined;
  'collection-title'?: string | undefined;
  'collection-number'?: string | undefined;
}

/** What appears in books, and in proceedings, which are books. */
const inBooks: readonly PublicationType[] = ['book', 'chapter', 'paper-conference', 'entry-encyclopedia'];
/** What appears in issues. */
const inIssues: readonly PublicationType[] = ['article-journal', 'review', 'article-magazine', 'article-newspaper'];

/**
 * What `volume` and `number` count depends on the work: in a journal an issue, in a series of books the volume of the
 * series (BibTeX's `volume` beside `series`), of a preprint the archive's number, and of everything else its own.
 */
export function numbersOf({ type, volume, issue, series, venue, ids }: Publication): Numbers {
  if (type === 'article') return { number: ids.arxiv && `arXiv:${ids.arxiv}` };
  if (inIssues.includes(type)) return { volume, issue, 'collection-title': series };
  if (!inBooks.includes(type)) return { volume, number: issue, 'collection-title': series };
  const title = series ?? (type === 'book' ? fullVenueName({ venue }) : undefined);
  if (!title) return { volume, issue };
  return { volume: issue ? volume : undefined, 'collection-title': title, 'collection-number': issue ?? volume };
}
