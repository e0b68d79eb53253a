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
    child.once('message', (answer) => {
      if (isFailure(answer)) reject(Object.assign(new Error(answer.failure), { code: answer.code }));
      else resolve(answer as Answer);
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`${basename(program)} ended without a result.`)));
    child.send(request);
  });
}

/** What a process sends when the disk does not let it go on; anything else that goes wrong ends it, with its stack. */
interface Failure {
  failure: string;
  code: string;
}

const isFailure = (answer: unknown): answer is Failure =>
  typeof answer === 'object' && answer !== null && 'failure' in answer && 'code' in answer;

/** What the disk says that is no fault of ours, in words, by its code. */
const diskFailures: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Make room, and build again.',
  EDQUOT: 'Your share of the disk is full. Make room, and build again.',
  EROFS: 'The disk can only be read, so nothing can be written.',
  EMFILE: 'Too many files are open. Close other programs, or allow more: ulimit -n 4096.',
  ENFILE: 'Too many files are open on this computer. Close other programs.',
};

/** What the author can do about a failure of the disk; undefined for any other failure. */
function explainDiskFailure(failure: unknown): Failure | undefined {
  const { code } = failure as NodeJS.ErrnoException;
  const words = code === undefined ? undefined : diskFailures[code];
  return code !== undefined && words !== undefined ? { failure: words, code } : undefined;
}

/**
 * Answers the one message that this process gets from the process that started it, and ends with it: what is asked may
 * take minutes, and nobody waits for it any more when a build was broken off.
 */
export function answerInProcess<Request, Answer>(answer: (request: Request) => Promise<Answer>): void {
  process.once('message', async (request) => {
    const made = await answer(request as Request).catch((failure: unknown) => {
      const explained = explainDiskFailure(failure);
      if (explained) return explained;
      throw failure;
    });
    if (process.connected) process.send!(made, () => process.connected && process.disconnect());
  });
  process.once('disconnect', () => process.exit());
}

/**
 * Ends a build because of the disk, saying what is wrong with it.
 * @throws Any other failure, as it is.
 */
export function stopForDisk(failure: unknown, logger: { error: (message: string) => void }): Promise<never> {
  const explained = explainDiskFailure(failure);
  if (!explained) throw failure;
  logger.error(explained.failure);
  return stopBuild();
}

/**
 * Ends a build that cannot go on, with code 1. V8 compiles in threads of its own, for which Node waits at its end; one that
 * needs the main thread just then waits for ever, as one build in a hundred did. In a quiet moment they finish.
 */
export async function stopBuild(): Promise<never> {
  await setTimeout(200);
  process.exit(1);
}
