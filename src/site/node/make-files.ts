import { join } from 'node:path';
import { type MadeCvs, makeCvs, writeCvs } from '#cv/node/make-cvs.ts';
import { keepSet } from '#cv/node/typeset-cvs.ts';
import { type MadePictures, makePictures, publishPictures } from '#discovery/node/make-pictures.ts';
import type { Trust } from '#model/checked-content.ts';
import { OpenSite } from '#model/node/open-site.ts';
import type { Project } from '#model/node/project.ts';
import { planExports, writeExports } from './program-files.ts';

/** What a build needs to know to make the files beside its pages. */
export interface FilesRequest {
  /** Its content has no errors. */
  project: Project;
  trust: Trust;
  /** The folder that the site is built into. */
  out: string;
  /** The day that the CVs bear: `2026-11-22`. */
  today: string;
}

/** What came of it, without the bytes, which are written. */
export interface MadeFiles {
  cvs: Pick<MadeCvs, 'problems'> & { cvs: { path: string; pages: number }[] };
  /** The paths of the author's own pictures are not among those left out. No pictures when a CV has an error. */
  pictures?: Pick<MadePictures, 'leftOut' | 'drawn' | 'problems'> & { all: number };
}

/**
 * Makes all that a site publishes of the content beside its pages: the publications and the CV for programs, the CVs as
 * PDF, and a picture of each page. The content is read once for all of them. A file of `public/` wins.
 */
export async function makeFiles({ project, trust, out, today }: FilesRequest): Promise<MadeFiles> {
  const site = new OpenSite(project, trust);
  const isOwn = (path: string) => site.content().publicFiles.has(path.slice(1));

  writeExports(planExports(site), out);

  const made = await makeCvs(site, today, keepSet(join(project.cache, 'cv')));
  const written = made.cvs.filter(({ path }) => !isOwn(path));
  writeCvs({ ...made, cvs: written }, out);
  const cvs = { problems: made.problems, cvs: written.map(({ path, pages }) => ({ path, pages })) };
  // The build ends with what is wrong: a font that is missing is missing for pictures too.
  if (made.problems.some(({ severity }) => severity === 'error')) return { cvs };

  const pictures = await makePictures(site);
  publishPictures(pictures, out, isOwn);
  const { files, leftOut, drawn, problems } = pictures;
  return {
    cvs,
    pictures: { leftOut: leftOut.filter((path) => !isOwn(path)), drawn, problems, all: files.size },
  };
}
