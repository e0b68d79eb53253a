import type { Problem } from '#model/problem.ts';
import { positionsIn } from './positions-in-text.ts';

/** A file divided into its front matter, where it has one, and what is below. */
export interface DividedFile {
  /** The YAML between the two lines of `---`. */
  matter: string | undefined;
  body: string;
}

/** Divides a file at its front matter, with which it has to begin. */
export function splitFrontMatter(source: string): DividedFile {
  const found = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/m.exec(source);
  if (found?.index !== 0) return { matter: undefined, body: source };
  return { matter: found[1], body: source.slice(found[0].length) };
}

/** The marks that Git leaves where two versions of a file could not be joined. */
const conflict = /^<{7}(?: .*)?\r?\n[\s\S]*?^={7}\r?\n[\s\S]*?^>{7}(?: .*)?$/m;

/** The first place of a file where two versions stand one below the other. */
export function findConflict(text: string): Pick<Problem, 'position' | 'code' | 'message' | 'hint' | 'severity'>[] {
  const found = conflict.exec(text);
  if (!found) return [];
  return [
    {
      position: positionsIn(text)(found.index),
      code: 'merge-conflict',
      message: 'Two versions of this place are in the file, with the marks that Git leaves where it cannot join them.',
      hint: 'Keep one of the two, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
      severity: 'error',
    },
  ];
}
