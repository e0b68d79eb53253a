import type { Trust } from '#model/checked-content.ts';
import { OpenSite } from '#model/node/open-site.ts';
import type { Project } from '#model/node/project.ts';
import { makePictures } from '#tools/og/make-pictures.ts';
import { answerInProcess } from '#tools/typeset/answer-in-process.ts';

/** One picture of a site. */
export interface PictureRequest {
  project: Project;
  trust: Trust;
  /** Its path from the root of the site. */
  path: string;
}

answerInProcess(({ project, trust, path }: PictureRequest) => makePictures(new OpenSite(project, trust), path));
