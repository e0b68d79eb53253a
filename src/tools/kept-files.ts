import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#tools/content-root.ts';

/** The versions of what sets and draws, and of the fonts. */
const packages = [
  '@myriaddreamin/typst-ts-node-compiler',
  'sharp',
  '@fontsource-variable/source-serif-4',
  '@fontsource-variable/source-sans-3',
  '@fontsource-variable/noto-serif-sc',
].map((name) => join('node_modules', name, 'package.json'));

/**
 * Files as a folder keeps them from one build to the next, each called by a digest of everything it depends on. What
 * says something else is made anew, and nothing else is.
 * @param extension with its dot: `.png`
 * @param code the files and folders of the code that makes them, as paths from the top of the project
 */
export function keptFiles(folder: string, extension: string, code: readonly string[]) {
  mkdirSync(folder, { recursive: true });
  // A font that is not installed is told when it is needed.
  const installed = packages.filter((path) => existsSync(join(projectRoot, path)));
  const codeDigest = digest([...installed, ...code].flatMap(filesIn).map((file) => readFileSync(file, 'utf8')));
  const kept = new Set(readdirSync(folder).filter((name) => name.endsWith(extension)));
  return {
    /** The name of the file for what is to be made, whether it exists or not. */
    nameOf: (subject: unknown) => `${digest([codeDigest, JSON.stringify(subject)])}${extension}`,
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

function filesIn(path: string): string[] {
  const file = join(projectRoot, path);
  if (statSync(file).isFile()) return [file];
  return readdirSync(file, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort();
}

function digest(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('base64url').slice(0, 22);
}
