import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from './cache.ts';

/** What Astro caches of a build: pictures fit for pages, pages as they were rendered, and what each of these depends on. */
const pages = ['dist/**/*', 'incremental-build.json'];
const all = ['assets/**/*', ...pages];
const sealName = 'seal.json';

/** The size and the digest of each file, by its path from the folder. */
type Seal = Record<string, string>;

/** Writes down what is in Astro's cache, after a build that went well. */
export function sealCache(folder: string): void {
  const files = listFiles(folder, all);
  const seal: Seal = Object.fromEntries(files.map((file) => [file, stampOf(join(folder, file))]));
  writeAtomically(join(folder, sealName), JSON.stringify(seal));
}

/**
 * Deletes what in Astro's cache is not as it was when it was sealed: a build that was broken off, or a disk that was full,
 * may have left half a picture, which every later build would publish. Astro makes it again. Of pages all are made
 * again, since they belong together.
 */
export function verifyCache(folder: string): void {
  const seal = readSeal(join(folder, sealName));
  const isWhole = (file: string) => seal[file] === stampOf(join(folder, file));
  for (const file of listFiles(folder, ['assets/**/*']))
    if (!isWhole(file)) rmSync(join(folder, file), { force: true });
  if (listFiles(folder, pages).every(isWhole)) return;
  for (const name of ['dist', 'incremental-build.json']) rmSync(join(folder, name), { recursive: true, force: true });
}

function listFiles(folder: string, patterns: readonly string[]): string[] {
  return globSync([...patterns], { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile());
}

function readSeal(path: string): Seal {
  try {
    return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Seal) : {};
  } catch {
    return {};
  }
}

function stampOf(path: string): string {
  const bytes = readFileSync(path);
  return `${bytes.length} ${createHash('sha256').update(bytes).digest('base64url')}`;
}
