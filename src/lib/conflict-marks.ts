import { positionsIn } from '#lib/bibliography/text-positions.ts';
import type { Problem } from '#lib/problem.ts';

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
