import type { Publication } from '#lib/bibliography/publication.ts';
import type { AuthorMark, AuthorSign, MeantMark } from '#schemas/publication-parts.ts';

/** The sign each mark is drawn with after an author's name; a sign that its author does not explain is drawn as it is. */
export const markSigns: Record<AuthorMark, AuthorSign> = {
  equal: '*',
  corresponding: '†',
  lead: '‡',
  'equal-last': '§',
  intern: '¶',
  '*': '*',
  '†': '†',
  '‡': '‡',
  '§': '§',
  '¶': '¶',
  '‖': '‖',
  '#': '#',
};

/** Whether a text is a sign that may stand unexplained. */
export function isSign(text: string): text is AuthorSign {
  return Object.values<string>(markSigns).includes(text);
}

/** Whether a mark says something of its author, which a legend can explain. */
export function hasMeaning(mark: AuthorMark): mark is MeantMark {
  return markSigns[mark] !== mark;
}

/** The marks of a list that say something, in their usual order: its legend. */
export function usedMarks(publications: readonly Publication[]): MeantMark[] {
  const used = new Set(publications.flatMap(({ authors }) => authors.flatMap(({ marks }) => marks)));
  return (Object.keys(markSigns) as AuthorMark[]).filter(hasMeaning).filter((mark) => used.has(mark));
}
