import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Problem } from '#model/problem.ts';
import { openFolder } from '../open-folder.ts';

/** A white picture of one pixel. */
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADElEQVQI12P4//8/AAX+Av7czFnnAAAAAElFTkSuQmCC',
  'base64',
);

/** The files of a content folder by their paths. */
export type Files = Record<string, string | Uint8Array>;

/** The smallest content that is valid, so that a test writes only what it is about. */
const valid: Record<string, string> = {
  'site.yaml': 'url: https://wu.example.org/repo/\n',
  'profile.mdx': '---\nname: { given: Chien-Shiung, family: Wu }\n---\n',
};

/** Checks a content folder that has these files besides the least that is needed. */
export function problemsIn(files: Files): Problem[] {
  const root = mkdtempSync(join(tmpdir(), 'vitrine-'));
  try {
    for (const [file, text] of Object.entries({ ...valid, ...files })) {
      if (file === 'profile.mdx' && 'profile.md' in files && !(file in files)) continue;
      mkdirSync(dirname(join(root, 'content', file)), { recursive: true });
      writeFileSync(join(root, 'content', file), text);
    }
    const problems = openFolder(join(root, 'content'), { publicFolder: join(root, 'public') }).problems();
    // The papers of a test are by anybody, and its address is an example; slips.test.ts asks about both.
    return problems.filter(
      ({ code }) =>
        (code !== 'owner-in-no-publication' || 'profile.mdx' in files) &&
        (code !== 'example-address' || 'site.yaml' in files),
    );
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** The problems as an author reads them: place, kind, what is wrong, what to write. */
export function told(files: Files): string[][] {
  return problemsIn(files).map(({ file, position, code, severity, message, hint }) => {
    const place = position ? `${file}:${position.line}:${position.column}` : file;
    return [`${place} ${severity === 'warning' ? 'warning ' : ''}${code}`, message, ...(hint ? [hint] : [])];
  });
}

/** An MDX file from the lines of its front matter and its body. */
export function mdx(matter: string, body = ''): string {
  return `---\n${matter.trim()}\n---\n${body && `\n${body}\n`}`;
}

/** A Markdown file from its body. */
export const md = (body: string, matter = 'title: T') => mdx(matter, body);

/** A site in English and Chinese. */
export const bilingual = { 'site.yaml': 'url: https://wu.example.org/\nlanguages: [en, zh]\n' };
