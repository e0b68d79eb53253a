import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PictureSubject } from '#lib/og/subject.ts';
import { projectRoot } from '#tools/content-root.ts';

/** What a picture depends on beside what it says: how it is drawn, and the versions of what draws it and of the fonts. */
const code = [
  ...['picture.typ', 'load-template.ts', 'draw-pictures.ts'].map((file) => join('src/tools/og', file)),
  ...['src/lib/og/colours.ts', 'src/tools/typeset/text.typ', 'src/tools/typeset/font-sources.ts'],
  ...[
    '@myriaddreamin/typst-ts-node-compiler',
    'sharp',
    '@fontsource-variable/source-serif-4',
    '@fontsource-variable/source-sans-3',
    '@fontsource-variable/noto-serif-sc',
  ].map((name) => join('node_modules', name, 'package.json')),
];

/**
 * Pictures as a folder keeps them, each in a file that is called by a digest of everything it depends on. A picture that
 * says something else is drawn anew, and no other.
 */
export function pictureCache(folder: string) {
  mkdirSync(folder, { recursive: true });
  const codeDigest = digest(code.map((file) => readFileSync(join(projectRoot, file), 'utf8')));
  const kept = new Set(readdirSync(folder));
  const nameOf = (subject: PictureSubject) => `${digest([codeDigest, JSON.stringify(subject)])}.png`;
  return {
    /** The file for a picture, whether it exists or not. */
    nameOf,
    has: (name: string) => kept.has(name),
    pathOf: (name: string) => join(folder, name),
    /** Keeps a picture. Whoever looks for it finds all of it, or nothing. */
    keep: (name: string, picture: Uint8Array) => {
      const beside = join(folder, `${name}.${process.pid}`);
      writeFileSync(beside, picture);
      renameSync(beside, join(folder, name));
      kept.add(name);
    },
    /** Forgets all pictures but these. */
    forgetOthers: (names: ReadonlySet<string>) => {
      for (const name of kept) if (!names.has(name)) rmSync(join(folder, name), { force: true });
    },
  };
}

function digest(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('base64url').slice(0, 22);
}
