import type { Trust } from '#model/checked-content.ts';
import { OpenSite } from '#model/node/open-site.ts';
import type { Project } from '#model/node/project.ts';
import { answerInProcess } from '#node/processes.ts';
import { makePictures } from './make-pictures.ts';

/** One picture of a site. */
export interface PictureRequest {
  project: Project;
  trust: Trust;
  /** Its path from the root of the site. */
  path: string;
}

answerInProcess(({ project, trust, path }: PictureRequest) => makePictures(new OpenSite(project, trust), path));
