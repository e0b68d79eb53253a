import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file so that whoever reads it finds the old content or the new one, whole, whatever happens meanwhile.
 * @param rename for tests: what puts the new file in the place of the old one
 */
export function writeAtomically(path: string, text: string | Uint8Array, rename: typeof renameSync = renameSync): void {
  const file = existsSync(path) ? realpathSync(path) : path;
  mkdirSync(dirname(file), { recursive: true });
  // The dot keeps it out of the content, should the computer stop right here.
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}`);
  try {
    writeFileSync(beside, text, { flush: true });
    rename(beside, file);
  } finally {
    rmSync(beside, { force: true });
  }
}
