import type { MadeCvs } from '#tools/cv/make-cvs.ts';
import { readAndMakeCvs } from '#tools/cv/read-and-make.ts';
import { contentFolder } from '../content-folder.ts';
import { type ReadPdf, readPdf } from './read-pdf.ts';

const address = { origin: 'https://a.org', base: '/repo/' };

/** The CVs of a content folder, as of one day. */
export function makeFromFolder(folder: string): Promise<MadeCvs> {
  return readAndMakeCvs({ folder, address, today: '2026-11-22' });
}

/** The CVs of content with these files beside a site and a profile. */
export function makeFrom(files: Record<string, string>): Promise<MadeCvs> {
  const least = {
    'site.yaml': 'url: https://a.org\nlanguages: [en]\n',
    'profile.mdx': '---\nname: { given: Chien-Shiung, family: Wu }\n---\n',
  };
  return makeFromFolder(contentFolder({ ...least, ...files }));
}

/** The PDF at a path, as another program reads it; what could not be made fails the test. */
export async function readCv({ cvs, problems }: MadeCvs, path = '/cv.pdf'): Promise<ReadPdf> {
  const made = cvs.find((cv) => cv.path === path);
  if (!made) throw new Error(`There is no ${path}: ${JSON.stringify(problems)}`);
  return readPdf(made.pdf);
}
