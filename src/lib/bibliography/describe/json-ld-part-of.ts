import { kinds } from '#lib/bibliography/kinds.ts';
import { displayName, type Publication } from '#lib/bibliography/publication.ts';
import { numbersOf } from '#lib/bibliography/write/numbers.ts';
import { fullVenueName } from '#lib/bibliography/venue-name.ts';
import type { Book, BookSeries, CreativeWork, Periodical, PublicationIssue, PublicationVolume } from 'schema-dts';

/** What a publication appeared in: a journal with its volume and issue, a book, a series, or a work by its name. */
export function partOf(publication: Publication): CreativeWork | undefined {
  const { type, issue, volume, ids, bookAuthors = [] } = publication;
  const container = fullVenueName(publication);
  const series = numbersOf(publication)['collection-title'];
  const inSeries: BookSeries | undefined = series ? { '@type': 'BookSeries', name: series } : undefined;
  if (type === 'book') return inSeries;
  if (!container) return inSeries;
  if (kinds[type].container === 'journal') {
    const journal: Periodical = { '@type': 'Periodical', name: container, ...(ids.issn && { issn: ids.issn }) };
    const inVolume: PublicationVolume | Periodical = volume
      ? { '@type': 'PublicationVolume', volumeNumber: volume, isPartOf: journal }
      : journal;
    const inIssue: PublicationIssue | undefined = issue
      ? { '@type': 'PublicationIssue', issueNumber: issue, isPartOf: inVolume }
      : undefined;
    return inIssue ?? inVolume;
  }
  if (kinds[type].schemaOrg !== 'Chapter') return { '@type': 'CreativeWork', name: container };
  const book: Book = {
    '@type': 'Book',
    name: container,
    ...(ids.isbn && { isbn: ids.isbn }),
    ...(bookAuthors.length > 0 && {
      author: bookAuthors.map((name) => ({ '@type': 'Person', name: displayName(name) }) as const),
    }),
    ...(inSeries && { isPartOf: inSeries }),
  };
  return book;
}
