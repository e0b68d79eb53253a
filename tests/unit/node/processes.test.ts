import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runInProcess } from '#node/processes.ts';

const processes = join(process.cwd(), 'src/node/processes.ts');

/** A program that answers in a process of its own. */
function program(answer: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'vitrine-process-')), 'program.ts');
  writeFileSync(
    file,
    `import { answerInProcess } from '${processes}';\nanswerInProcess(async (request) => { ${answer} });\n`,
  );
  return file;
}
const failing = (code: string) => program(`throw Object.assign(new Error('write'), { code: '${code}' });`);

test('what is asked in a process of its own is answered', async () => {
  expect(await runInProcess(program('return { sum: request.a + request.b };'), { a: 1, b: 2 })).toEqual({ sum: 3 });
});

test.each([
  ['ENOSPC', 'The disk is full. Make room, and build again.'],
  ['EDQUOT', 'Your share of the disk is full. Make room, and build again.'],
  ['EROFS', 'The disk can only be read, so nothing can be written.'],
  ['EMFILE', 'Too many files are open. Close other programs, or allow more: ulimit -n 4096.'],
  ['ENFILE', 'Too many files are open on this computer. Close other programs.'],
])('the failure %s of a disk there comes back in words', async (code, words) => {
  await expect(runInProcess(failing(code), {})).rejects.toMatchObject({ message: words, code });
});

test('a process that ends without an answer is told by its name', async () => {
  await expect(runInProcess(program('process.exit(3);'), {})).rejects.toThrow('program.ts ended without a result.');
});
