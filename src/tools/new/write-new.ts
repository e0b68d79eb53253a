import { lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Which of the files are there already. A link that leads nowhere is in the way too. */
export function findInTheWay(folder: string, names: Iterable<string>): string[] {
  return [...names].filter((name) => lstatSync(join(folder, name), { throwIfNoEntry: false }) !== undefined);
}

/**
 * Writes new files into a folder, which is made if it is not there. Either all of them are written or none, and a file
 * that is there is never touched.
 * @param write for tests: what writes one file
 */
export function writeNew(folder: string, files: ReadonlyMap<string, string>, write = writeFileSync): void {
  const made = mkdirSync(folder, { recursive: true });
  const written: string[] = [];
  try {
    for (const [name, text] of files) {
      const path = join(folder, name);
      write(path, text, { flag: 'wx', flush: true });
      written.push(path);
    }
  } catch (failure) {
    for (const path of written) rmSync(path, { force: true });
    if (made) rmSync(made, { recursive: true, force: true });
    throw failure;
  }
}
