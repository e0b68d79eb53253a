import { parentPort, workerData } from 'node:worker_threads';
import { type CvRequest, readAndMakeCvs } from '#tools/cv/read-and-make.ts';

/** Makes CVs beside the main thread: typst does not let go of the thread it runs on. */
parentPort?.postMessage(await readAndMakeCvs(workerData as CvRequest));
