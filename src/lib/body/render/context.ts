import type { Surroundings } from '#lib/inline-markdown.ts';
import type { BodyNode, CalloutKind } from '../tree.ts';

/** The words that a body needs of the interface, in its own language. */
export interface BodyWords {
  callouts: Readonly<Record<CalloutKind, string>>;
  footnotes: string;
  footnote: (number: number) => string;
  backToText: string;
  taskDone: string;
  taskOpen: string;
  table: string;
}

/** Where a body is rendered. */
export interface BodyPlace extends Surroundings {
  /** What stands before its ids on a page with several bodies: `parity--`. */
  scope: string;
  /** The level of the heading it stands under: its own begin below. */
  level: number;
  words: BodyWords;
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
