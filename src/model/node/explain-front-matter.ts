import type { Problem } from '#model/problem.ts';

/** A line within front matter: a field, an item, what belongs to one of them, or a comment. */
const withinFields = /^(?:[\w-]+:(?:\s|$)|-\s|\s+\S|#)/;

/** Says why a file has no front matter that could be read. */
export function explainFrontMatter(source: string): Pick<Problem, 'position' | 'message' | 'hint'> {
  const lines = source.split(/\r?\n/);
  const first = lines.findIndex((line) => line.trim() !== '');
  const opening = lines[first] ?? '';
  if (opening.trim() === '+++')
    return {
      position: { line: first + 1, column: 1 },
      message: 'The fields here are in TOML.',
      hint: 'Write them in YAML between two lines of ---: title: Parity.',
    };
  if (/^\s*---\s*$/.test(opening) && (first > 0 || opening !== opening.trimStart()))
    return {
      position: { line: 1, column: 1 },
      message: 'The line of --- with which the fields begin has to be the very first.',
      hint: 'Delete what is before it: empty lines and spaces.',
    };
  if (/^---\s*$/.test(opening)) {
    const after = lines.findIndex((line, index) => index > first && !withinFields.test(line));
    const at = after === -1 ? lines.length - 1 : after;
    return {
      position: { line: at + 1, column: 1 },
      message: /^[-–—]{2,}\s*$/.test(lines[at] ?? '')
        ? 'The line that ends the fields has to be three hyphens.'
        : 'The fields at the beginning of this file have no end.',
      hint: 'Write a line of --- here, after the last field and before the text.',
    };
  }
  return {
    position: { line: 1, column: 1 },
    message: 'This file does not begin with front matter.',
    hint: 'Begin it with a line of ---, the fields in YAML, and another line of ---.',
  };
}
