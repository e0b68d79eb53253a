import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface SourceFile {
  /** Path from src/, with `/`: `text/dates.ts`. */
  path: string;
  /** The folder of src/, or the file itself where it is in none: `text`, `content.config.ts`. */
  part: string;
  extension: string;
  text: string;
  lines: number;
}

/** Every file of src/. */
export function readSourceFiles(): SourceFile[] {
  const src = join(root, 'src');
  return readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const path = relative(src, file).split(sep).join('/');
      const text = readFileSync(file, 'utf8');
      const part = path.split('/')[0] ?? path;
      return {
        path,
        part,
        extension: extname(path),
        text,
        lines: text.trimEnd().split('\n').length,
      };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The TypeScript of a file: all of it, or the front matter and the scripts of an Astro component. */
export function codeOf({ extension, text }: SourceFile): string {
  if (extension !== '.astro') return text;
  const frontMatter = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]);
  return [frontMatter, ...scripts].join('\n');
}
