import { escapeHtml } from '#lib/inline-markdown.ts';
import type { BodyNode } from '../tree.ts';
import type { Rendering } from './context.ts';
import type { Piece } from './pieces.ts';
import { idOfMark, type Marks } from './note-marks.ts';
import { renderNodes } from './render-node.ts';

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
