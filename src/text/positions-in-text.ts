import type { Position } from '#model/problem.ts';

/**
 * A function from offsets in a text to lines and columns, both from 1. Columns count UTF-16 units, as VS Code and the
 * Language Server Protocol do: an emoji takes two. It is fast when offsets are asked for from top to bottom.
 */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  let line = 0;
  return (offset) => {
    while (line + 1 < starts.length && starts[line + 1]! <= offset) line++;
    while (starts[line]! > offset) line--;
    return { line: line + 1, column: offset - starts[line]! + 1 };
  };
}
