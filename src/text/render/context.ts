import type { BodyNode } from '#text/body/tree.ts';
import type { Words } from '#site/words/words.ts';
import { escapeHtml, type Surroundings } from '#text/inline-markdown.ts';

/** Where a body is rendered. */
export interface BodyPlace extends Surroundings {
  /** What comes before its ids on a page with several bodies: `parity--`. */
  scope: string;
  /** The level of the heading it is under: its own begin below. */
  level: number;
  words: Words['body'];
  /** The HTML of code with its colours; undefined where there are none. */
  highlight: (code: string, lang: string) => string | undefined;
}

/** What is known while a body is rendered. */
export interface Rendering extends BodyPlace {
  ids: ReadonlyMap<BodyNode, string>;
  /** The level of each heading on the page. */
  levels: ReadonlyMap<BodyNode, number>;
  /** Whether all this is the words of a link, in which there can be no other. */
  isInLink: boolean;
  /** The number of a footnote, and how often it has been marked so far; the first mark of a name gives it its number. */
  markNote: (name: string) => { number: number; mark: number };
}

/**
 * The level on the page of each heading of a body. They begin below the heading that the body is under, whatever
 * the author began with, and none is left out on the way down.
 */
export function findLevels(nodes: Iterable<BodyNode>, above: number): ReadonlyMap<BodyNode, number> {
  const levels = new Map<BodyNode, number>();
  const open: number[] = [];
  for (const node of nodes) {
    if (node.type !== 'heading') continue;
    while (open.length > 0 && open.at(-1)! >= node.depth) open.pop();
    open.push(node.depth);
    levels.set(node, Math.min(6, above + open.length));
  }
  return levels;
}

/** A picture of a body, which Astro makes fit for the page. */
export interface PicturePiece {
  kind: 'picture';
  url: string;
  alt: string;
  title?: string;
  width?: number;
  /** Whether it is among words. */
  isInline: boolean;
}

/** A component of a body, which Astro renders. */
export interface ComponentPiece {
  kind: 'component';
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: Piece[];
}

/** A part of a rendered body: HTML, whose elements may begin in one piece and end in another, or what Astro makes of it. */
export type Piece = string | PicturePiece | ComponentPiece;

/** Puts pieces one after the other, with neighbouring HTML in one. */
export function joinPieces(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') joined[joined.length - 1] = last + piece;
    else if (piece !== '') joined.push(piece);
  }
  return joined;
}

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
