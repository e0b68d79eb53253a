import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FurtherStyle } from '#publications/cite/parse-citation-style.ts';
import type { Publication } from '#publications/publication.ts';
import type { FormattedCitations } from './format-citations.ts';

/** What is to be formatted: publications, in the styles of every site and in those that the author added. */
export interface FormattingWork {
  publications: readonly Publication[];
  further: readonly FurtherStyle[];
}

/** Formats publications in a thread of their own. */
export function formatInWorker(
  publications: readonly Publication[],
  further: readonly FurtherStyle[] = [],
): Promise<FormattedCitations> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(import.meta.dirname, 'citations-worker.ts'), {
      workerData: { publications, further } satisfies FormattingWork,
    });
    worker.once('message', resolve).once('error', reject);
    worker.once('exit', () => reject(new Error('The citation engine ended without a result.')));
  });
}
