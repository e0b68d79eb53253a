import { findIds } from '#text/body/facts.ts';
import type { Body } from '#text/body/parse-body.ts';
import { type BodyNode, walk } from '#text/body/tree.ts';
import { escapeHtml } from '#text/inline-markdown.ts';
import {
  type BodyPlace,
  findLevels,
  idOfMark,
  joinPieces,
  type Marks,
  numberNotes,
  type Piece,
  type Rendering,
} from './context.ts';
import { renderNodes } from './render-node.ts';

/** Ids that every page has. */
const idsOfPages = ['content'];

/**
 * A body as HTML, with the pictures and components that Astro puts in. Everything is written anew from what the body was
 * read to be, so the page has no element and no attribute but those that a body may have.
 */
export function renderBody({ nodes, notes }: Pick<Body, 'nodes' | 'notes'>, place: BodyPlace): Piece[] {
  const all = [...walk([...nodes, ...[...notes.values()].flat()])];
  const reserved = new Set([
    ...idsOfPages,
    ...[...notes.keys()].flatMap((_, index) => idsOfNote(place.scope, index + 1)),
  ]);
  const { markNote, marks } = numberNotes();
  const rendering: Rendering = {
    ...place,
    ids: findIds(all, place.scope, reserved),
    levels: findLevels(all, place.level),
    isInLink: false,
    markNote,
  };
  const text = renderNodes(nodes, rendering);
  return joinPieces([...text, ...renderNotes(notes, marks, rendering)]);
}

const idsOfNote = (scope: string, number: number) => [`${scope}fn-${number}`, `${scope}fnref-${number}`];

/** The footnotes at the end of the body, each with the ways back to its marks. A footnote may mark others. */
function renderNotes(notes: ReadonlyMap<string, readonly BodyNode[]>, marks: Marks, rendering: Rendering): Piece[] {
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
