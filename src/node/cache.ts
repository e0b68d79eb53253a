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
 * says something else is made anew, and nothing else is.
 * @param extension with its dot: `.png`
 * @param engine a digest of everything else they depend on: that of the engine when left out
 */
export function keptFiles(folder: string, extension: string, engine = engineDigest()) {
  mkdirSync(folder, { recursive: true });
  const kept = new Set(readdirSync(folder).filter((name) => name.endsWith(extension)));
  return {
    /** The name of the file for what is to be made, whether it exists or not. */
    nameOf: (subject: unknown) => `${digest([engine, JSON.stringify(subject)])}${extension}`,
    has: (name: string) => kept.has(name),
    pathOf: (name: string) => join(folder, name),
    /** Keeps a file. Whoever looks for it finds all of it, or nothing. */
    keep: (name: string, bytes: Uint8Array) => {
      const beside = join(folder, `${name}.${process.pid}`);
      writeFileSync(beside, bytes);
      renameSync(beside, join(folder, name));
      kept.add(name);
    },
    /** Forgets all but these. */
    forgetOthers: (names: ReadonlySet<string>) => {
      for (const name of kept) if (!names.has(name)) rmSync(join(folder, name), { force: true });
    },
  };
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

function digest(parts: readonly string[]): string {
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
