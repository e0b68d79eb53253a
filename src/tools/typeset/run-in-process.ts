import { fork } from 'node:child_process';
import { basename } from 'node:path';

/**
 * Asks a program something in a process of its own: typst does not let go of the thread it runs on, and would take the
 * whole process with it if it failed. What that process complains of goes to the terminal.
 * @param program a file that sends an answer to the first message it gets
 */
export function runInProcess<Request extends object, Answer>(program: string, request: Request): Promise<Answer> {
  // Astro's own arguments to Node, such as a debugger, are not meant for it.
  const child = fork(program, { serialization: 'advanced', execArgv: [] });
  return new Promise((resolve, reject) => {
    child.once('message', (answer) => resolve(answer as Answer));
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`${basename(program)} ended without a result.`)));
    child.send(request);
  });
}
