import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '#checks/check-content.ts';
import type { Problem } from '#lib/problem.ts';
import { readContent } from '#tools/read-content.ts';

/** The smallest content that is valid, so that a test writes only what it is about. */
const valid: Record<string, string> = {
  'site.yaml': 'url: https://wu.example.org/repo/\n',
  'profile.mdx': '---\nname: { given: Chien-Shiung, family: Wu }\n---\n',
};

/** Checks a content folder that has these files besides the least that is needed. */
export function problemsIn(files: Record<string, string>): Problem[] {
  const root = mkdtempSync(join(tmpdir(), 'vitrine-'));
  try {
    for (const [file, text] of Object.entries({ ...valid, ...files })) {
      mkdirSync(dirname(join(root, 'content', file)), { recursive: true });
      writeFileSync(join(root, 'content', file), text);
    }
    const { problems } = checkContent(readContent(join(root, 'content'), join(root, 'public')));
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
export function told(files: Record<string, string>): string[][] {
  return problemsIn(files).map(({ file, position, code, severity, message, hint }) => {
    const place = position ? `${file}:${position.line}:${position.column}` : file;
    return [`${place} ${severity === 'warning' ? 'warning ' : ''}${code}`, message, ...(hint ? [hint] : [])];
  });
}

/** An MDX file from the lines of its front matter and its body. */
export function mdx(matter: string, body = ''): string {
  return `---\n${matter.trim()}\n---\n${body && `\n${body}\n`}`;
}

/** A site in English and Chinese. */
export const bilingual = { 'site.yaml': 'url: https://wu.example.org/\nlanguages: [en, zh]\n' };
