import { escapeHtml } from '#lib/inline-markdown.ts';
import type { BodyNode } from '../tree.ts';
import type { Rendering } from './context.ts';
import type { Piece } from './pieces.ts';
import { renderNodes } from './render-node.ts';

/** How often each footnote is marked in the text, in the order of the first marks. */
type Marks = Map<string, number>;

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

const idOfMark = (scope: string, number: number, mark: number) =>
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

/** The footnotes at the end of the body, each with the ways back to its marks. A footnote may mark others. */
export function renderNotes(
  notes: ReadonlyMap<string, readonly BodyNode[]>,
  marks: Marks,
  rendering: Rendering,
): Piece[] {
  if (marks.size === 0) return [];
  const { scope, words } = rendering;
  const items: Piece[][] = [];
  // While a footnote is rendered its own marks are added to the end.
  for (const name of marks.keys()) {
    const text = renderNodes(notes.get(name) ?? [], rendering);
    items.push(text);
  }
  return [
    `<section class="footnotes" role="doc-endnotes" aria-label="${escapeHtml(words.footnotes)}"><ol>`,
    ...[...marks].flatMap(([, count], index) => {
      const number = index + 1;
      const back = Array.from({ length: count }, (_, mark) => {
        const to = escapeHtml(`#${idOfMark(scope, number, mark + 1)}`);
        const label = escapeHtml(words.backToText);
        return ` <a class="back" href="${to}" role="doc-backlink" aria-label="${label}">↩</a>`;
      }).join('');
      return [`<li id="${escapeHtml(`${scope}fn-${number}`)}">`, ...addAtEnd(items[index]!, back), '</li>'];
    }),
    '</ol></section>',
  ];
}

/** Puts the ways back into the last paragraph. */
function addAtEnd(pieces: readonly Piece[], back: string): Piece[] {
  const last = pieces.at(-1);
  if (typeof last !== 'string' || !last.endsWith('</p>')) return [...pieces, back];
  return [...pieces.slice(0, -1), `${last.slice(0, -'</p>'.length)}${back}</p>`];
}
