import type { MdastNode } from 'satteri';
import type { Position, Problem } from '#model/problem.ts';
import { positionsIn } from '#text/positions-in-text.ts';
import type { BodyFormat, BodyNode } from './tree.ts';

/** What is wrong in a body; the file is known to whoever asked. */
export type BodyProblem = Omit<Problem, 'file' | 'position'> & { position: Position };

/** Where a link or picture that is named by a reference (`[text][name]`) leads. */
export interface Definition {
  url: string;
  title?: string | null | undefined;
  position: Position;
}

/** The state of reading one body. */
export interface Reading {
  source: string;
  format: BodyFormat;
  problems: BodyProblem[];
  definitions: Map<string, Definition>;
  /** Footnotes by their names. */
  notes: Map<string, { children: BodyNode[]; position: Position }>;
  positionOf: (offset: number) => Position;
  lines: readonly string[];
  /** The import and export statements of MDX. */
  statements: string;
  /** Whether there is a drawing in SVG or MathML: what is in it is reported with it. A blank line ends a block of HTML. */
  hasDrawing: boolean;
}

export function startReading(source: string, format: BodyFormat): Reading {
  return {
    source,
    format,
    problems: [],
    definitions: new Map(),
    notes: new Map(),
    positionOf: positionsIn(source),
    lines: source.split('\n'),
    statements: '',
    hasDrawing: /<(?:svg|math)[\s>]/i.test(source),
  };
}

export function report(
  { problems }: Reading,
  severity: Problem['severity'],
  code: Problem['code'],
  position: Position,
  message: string,
  hint: string,
): void {
  problems.push({ code, position, message, hint, severity });
}

/** A piece of what an author wrote, short enough for a message. */
export function shorten(text: string, longest = 60): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}

/** Makes the nodes of a body of those of Markdown. */
export type Shape = (nodes: readonly MdastNode[]) => BodyNode[];

/** Where a node of Markdown begins in the file. */
export function startOf({ position }: MdastNode): Position {
  const { line = 1, column = 1 } = position?.start ?? {};
  return { line, column };
}
