import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { MadeCvs } from '#tools/cv/make-cvs.ts';
import type { CvRequest } from '#tools/cv/read-and-make.ts';

/**
 * Makes the CVs of a content folder in a process of its own: typst does not let go of the thread it runs on, and would
 * take the whole process with it if it failed. What that process complains of goes to the terminal.
 */
export function makeInProcess(request: CvRequest): Promise<MadeCvs> {
  // Astro's own arguments to Node, such as a debugger, are not meant for it.
  const child = fork(join(import.meta.dirname, 'cv-process.ts'), { serialization: 'advanced', execArgv: [] });
  return new Promise((resolve, reject) => {
    child.once('message', (made) => resolve(made as MadeCvs));
    child.once('error', reject);
    child.once('exit', () => reject(new Error('The typesetter ended without a result.')));
    child.send(request);
  });
}
