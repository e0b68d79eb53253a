import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkAndMakeCvs, type MadeCvs } from '#cv/node/make-cvs.ts';
import { openFolder } from '../open-folder.ts';
import { type ReadPdf, readPdf } from './read-pdf.ts';

/** The least that a site needs. */
export const least = {
  'site.yaml': 'url: https://a.org\nlanguages: [en]\n',
  'profile.mdx': '---\nname: { given: Chien-Shiung, family: Wu }\n---\n',
};

/** The CVs of a content folder, as of one day. */
export function makeFromFolder(folder: string): Promise<MadeCvs> {
  return checkAndMakeCvs(openFolder(folder, { url: 'https://a.org/repo/' }), '2026-11-22');
}

/** The CVs of content with these files beside a site and a profile. */
export async function makeFrom(files: Record<string, string>): Promise<MadeCvs> {
  const folder = mkdtempSync(join(tmpdir(), 'vitrine-cv-'));
  try {
    for (const [file, text] of Object.entries({ ...least, ...files })) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    return await makeFromFolder(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The PDF at a path, as another program reads it; what could not be made fails the test. */
export async function readCv({ cvs, problems }: MadeCvs, path = '/cv.pdf'): Promise<ReadPdf> {
  const made = cvs.find((cv) => cv.path === path);
  if (!made) throw new Error(`There is no ${path}: ${JSON.stringify(problems)}`);
  return readPdf(made.pdf);
}
