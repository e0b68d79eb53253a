import type { Position } from '#lib/problem.ts';

/** Why the body of an MDX file cannot be read, as a phrase. */
export interface MdxFailure {
  position: Position;
  message: string;
  /** What to do about it, where it is not a matter of characters that mean something in MDX. */
  hint?: string;
}

/** Levels of quotations, lists and elements within each other: more than a page could show, fewer than break a program. */
export const deepest = 100;

/** Something stands within too many others. */
export class TooDeepError extends Error {
  readonly position: Position;
  constructor(position: Position) {
    super();
    this.position = position;
  }
}

/** Says that what stands here is within too many others. */
export function explainDepth(position: Position): MdxFailure {
  return {
    position,
    message: 'brackets, quotations, lists or elements are within each other more than a hundred times',
    hint: 'Nest them less deeply. A [, ( or { that is meant as the character itself needs its closing counterpart.',
  };
}

/** Says that what begins here cannot be followed to its end. */
export function explainOpenExpression(position: Position): MdxFailure {
  return {
    position,
    message: 'more than a dozen tags after this { are not closed',
    hint: 'Write \\{ where the character itself is meant, and close each tag: <br />.',
  };
}

/** Explains what the parser threw: an Error whose message begins with `line:column: ` and ends with the name of its rule. */
export function explainFailure(failure: unknown): MdxFailure {
  if (failure instanceof TooDeepError) return explainDepth(failure.position);
  // The tree is so deep that reading it needs more calls within each other than there may be.
  if (failure instanceof RangeError) return explainDepth({ line: 1, column: 1 });
  const text = failure instanceof Error ? failure.message : String(failure);
  const [, line, column, said] = /^(\d+):(\d+): ([\s\S]*)$/.exec(text) ?? [undefined, '1', '1', text];
  const message = (said ?? text)
    .replace(/\s*\([\w-]+:[\w-]+\)$/, '')
    .replace(/\s*\(\d+:\d+\)/g, '')
    .replace(
      /^Could not parse expression with \w+: /,
      'what stands between { and } is read as JavaScript, which this is not: ',
    );
  return { position: { line: Number(line), column: Number(column) }, message };
}
