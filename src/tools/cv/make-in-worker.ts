import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { projectRoot } from '#tools/content-root.ts';
import type { MadeCvs } from '#tools/cv/make-cvs.ts';
import type { CvRequest } from '#tools/cv/read-and-make.ts';

/** Makes the CVs of a content folder in a thread of its own. */
export function makeInWorker(request: CvRequest): Promise<MadeCvs> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(projectRoot, 'src/tools/cv/cv-worker.ts'), { workerData: request });
    worker.once('message', resolve).once('error', reject);
    worker.once('exit', () => reject(new Error('The typesetter ended without a result.')));
  });
}
