import { join } from 'node:path';
import type { Trust } from '#model/checked-content.ts';
import type { Project } from '#model/node/project.ts';
import type { MadeCvs } from '#tools/cv/make-cvs.ts';
import { runInProcess } from '#tools/typeset/run-in-process.ts';

/** What a run needs to know. */
export interface CvRequest {
  project: Project;
  trust: Trust;
  /** The day that the PDFs bear: `2026-11-22`. */
  today: string;
}

/** Makes the CVs of a project in a process of its own. */
export function makeInProcess(request: CvRequest): Promise<MadeCvs> {
  return runInProcess(join(import.meta.dirname, 'cv-process.ts'), request);
}
