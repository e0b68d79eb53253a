import { statSync } from 'node:fs';
import { join } from 'node:path';
import { findPictureFault, type PictureFault } from '#model/picture-faults.ts';
import type { Problem } from '#model/problem.ts';
import { readBytes } from './read-text.ts';

/** The files of the content that are named like pictures. */
export const isPicture = (file: string) => /\.(avif|gif|jpe?g|png|svg|webp)$/i.test(file);

/** Pictures that cannot be shown, also those that nothing names: the build looks at each. */
export function checkPictures(root: string, files: readonly string[]): Problem[] {
  return files.filter(isPicture).flatMap((file): Problem[] => {
    const { fault, problems } = look(join(root, file), file);
    return fault ? [{ file, position: undefined, ...fault, severity: 'error' }] : problems;
  });
}

interface Look {
  fault: PictureFault | undefined;
  problems: Problem[];
}

/** What was found in pictures, by path, time and size: content is read several times in a build. */
const looks = new Map<string, Look>();

function look(path: string, file: string): Look {
  const { mtimeMs, size } = statSync(path, { throwIfNoEntry: false }) ?? {};
  const key = `${path}\n${mtimeMs}\n${size}`;
  const known = looks.get(key);
  if (known) return known;
  const { bytes, problems } = readBytes(path, file);
  const found: Look = { fault: bytes && findPictureFault(bytes, file), problems };
  if (bytes) looks.set(key, found);
  return found;
}
