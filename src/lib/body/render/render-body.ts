import { findIds } from '../heading-ids.ts';
import type { Body } from '../parse-body.ts';
import { walk } from '../tree.ts';
import type { BodyPlace, Rendering } from './context.ts';
import { findLevels } from './levels.ts';
import { joinPieces, type Piece } from './pieces.ts';
import { renderNodes } from './render-node.ts';
import { numberNotes } from './note-marks.ts';
import { renderNotes } from './render-notes.ts';

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
