import { fork } from 'node:child_process';
import { basename } from 'node:path';
import { setTimeout } from 'node:timers/promises';

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

/**
 * Answers the one message that this process gets from the process that started it, and ends with it: what is asked may
 * take minutes, and nobody waits for it any more when a build was broken off.
 */
export function answerInProcess<Request, Answer>(answer: (request: Request) => Promise<Answer>): void {
  process.once('message', async (request) => {
    const made = await answer(request as Request);
    if (process.connected) process.send!(made, () => process.connected && process.disconnect());
  });
  process.once('disconnect', () => process.exit());
}

/**
 * Ends a build that cannot go on, with code 1. V8 compiles in threads of its own, for which Node waits at its end; one that
 * needs the main thread just then waits for ever, as one build in a hundred did. In a quiet moment they finish.
 */
export async function stopBuild(): Promise<never> {
  await setTimeout(200);
  process.exit(1);
}
