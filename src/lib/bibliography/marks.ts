import type { Publication } from '#lib/bibliography/publication.ts';
import type { AuthorMark } from '#schemas/publication-parts.ts';

/** The sign each mark is drawn with after an author's name. */
export const markSigns: Record<AuthorMark, string> = {
  equal: '*',
  corresponding: '†',
  lead: '‡',
  'equal-last': '§',
  intern: '¶',
};

/** The marks that occur in a list, in their usual order: its legend. */
export function usedMarks(publications: readonly Publication[]): AuthorMark[] {
  const used = new Set(publications.flatMap(({ authors }) => authors.flatMap(({ marks }) => marks)));
  return (Object.keys(markSigns) as AuthorMark[]).filter((mark) => used.has(mark));
}
