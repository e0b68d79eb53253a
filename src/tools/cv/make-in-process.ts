import { join } from 'node:path';
import type { MadeCvs } from '#tools/cv/make-cvs.ts';
import type { CvRequest } from '#tools/cv/read-and-make.ts';
import { runInProcess } from '#tools/typeset/run-in-process.ts';

/** Makes the CVs of a content folder in a process of its own. */
export function makeInProcess(request: CvRequest): Promise<MadeCvs> {
  return runInProcess(join(import.meta.dirname, 'cv-process.ts'), request);
}
