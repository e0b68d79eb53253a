import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { engineRoot } from '#model/node/project.ts';

/**
 * Files as a folder keeps them from one build to the next, each called by a digest of everything it depends on. What
 * says something else is made anew, and nothing else is. Each has the digest of its bytes in its name: one that is not whole,
 * because the disk was full or the computer stopped, is deleted, and so made again.
 * @param extension with its dot: `.png`
 * @param engine a digest of everything else they depend on: that of the engine when left out
 */
export function keptFiles(folder: string, extension: string, engine = engineDigest()) {
  mkdirSync(folder, { recursive: true });
  const kept = listKept(folder, extension);
  /** Those whose bytes have been looked at. */
  const whole = new Set<string>();
  const pathOf = (name: string) => join(folder, kept.get(name) ?? name);
  return {
    /** The name of what is to be made, whether it exists or not. */
    nameOf: (subject: unknown) => digest([engine, JSON.stringify(subject)]),
    has: (name: string) => {
      const file = kept.get(name);
      if (file === undefined || whole.has(name)) return file !== undefined;
      if (isWhole(join(folder, file), name, extension)) {
        whole.add(name);
        return true;
      }
      rmSync(join(folder, file), { force: true });
      kept.delete(name);
      return false;
    },
    pathOf,
    /** Keeps a file. Whoever looks for it finds all of it, or nothing. */
    keep: (name: string, bytes: Uint8Array) => {
      const file = fileName(name, bytes, extension);
      const beside = join(folder, `${file}.${process.pid}`);
      writeFileSync(beside, bytes);
      renameSync(beside, join(folder, file));
      kept.set(name, file);
      whole.add(name);
    },
    /** Forgets all but these. */
    forgetOthers: (names: ReadonlySet<string>) => {
      for (const [name, file] of kept) if (!names.has(name)) rmSync(join(folder, file), { force: true });
    },
  };
}

/** `name.digest.png`: what it depends on, and what it is. */
const fileName = (name: string, bytes: Uint8Array, extension: string) => `${name}.${digest([bytes])}${extension}`;

function listKept(folder: string, extension: string): Map<string, string> {
  const files = readdirSync(folder).filter((file) => file.endsWith(extension));
  return new Map(files.map((file) => [file.slice(0, file.indexOf('.')), file]));
}

function isWhole(path: string, name: string, extension: string): boolean {
  try {
    return basename(path) === fileName(name, readFileSync(path), extension);
  } catch {
    return false;
  }
}

let known: string | undefined;

/** A digest of the engine's code, but for what only pages use, and of the versions of its packages. */
function engineDigest(): string {
  known ??= digestEngine();
  return known;
}

function digestEngine(): string {
  const { dependencies } = JSON.parse(readFileSync(join(engineRoot, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const code = globSync('src/**/*.{ts,mjs,typ,csl}', { cwd: engineRoot }).sort();
  return digest([JSON.stringify(dependencies), ...code.map((file) => readFileSync(join(engineRoot, file), 'utf8'))]);
}

function digest(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('base64url').slice(0, 22);
}

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
