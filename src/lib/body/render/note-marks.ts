import { escapeHtml } from '#lib/inline-markdown.ts';
import type { Rendering } from './context.ts';
import type { Piece } from './pieces.ts';

/** How often each footnote is marked in the text, in the order of the first marks. */
export type Marks = Map<string, number>;

/** Counts the marks of footnotes as they come. */
export function numberNotes(): { markNote: Rendering['markNote']; marks: Marks } {
  const marks: Marks = new Map();
  const markNote = (name: string) => {
    const mark = (marks.get(name) ?? 0) + 1;
    marks.set(name, mark);
    return { number: [...marks.keys()].indexOf(name) + 1, mark };
  };
  return { markNote, marks };
}

/** The id of a mark, by the number of its footnote and how often it was marked before. */
export const idOfMark = (scope: string, number: number, mark: number) =>
  `${scope}fnref-${number}${mark > 1 ? `-${mark}` : ''}`;

/** The mark of a footnote in the text, which leads to it. */
export function renderMark(name: string, { markNote, scope, words, isInLink }: Rendering): Piece[] {
  if (isInLink) return [];
  const { number, mark } = markNote(name);
  const id = escapeHtml(idOfMark(scope, number, mark));
  const to = escapeHtml(`#${scope}fn-${number}`);
  const label = escapeHtml(words.footnote(number));
  return [`<sup><a class="fn" id="${id}" href="${to}" role="doc-noteref" aria-label="${label}">${number}</a></sup>`];
}
