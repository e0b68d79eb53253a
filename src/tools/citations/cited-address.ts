import type { Publication } from '#lib/bibliography/publication.ts';
import { addressOf } from '#lib/bibliography/write/plain-fields.ts';
import type { PublicationType } from '#schemas/publication.ts';

/** Types of works that are cited from journals and books, for which an archive's copy is not where they appeared. */
const printed: ReadonlySet<PublicationType> = new Set<PublicationType>([
  'article-journal',
  'review',
  'paper-conference',
  'chapter',
  'book',
]);

/**
 * The address at which a work is cited. A DOI takes its place, unless the author says when the address was looked at;
 * the copy of a journal's article on a preprint server is another work.
 */
export function citedAddress(publication: Publication, type: PublicationType): string | undefined {
  const { accessed, ids } = publication;
  if (ids.doi && !accessed) return undefined;
  const address = addressOf(publication);
  if (!address || (ids.doi && address.includes('doi.org/')))
    return ids.doi && accessed ? `https://doi.org/${ids.doi}` : undefined;
  return printed.has(type) && !accessed && /\/\/(?:www\.)?arxiv\.org\//.test(address) ? undefined : address;
}
