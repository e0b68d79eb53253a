import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { contentRoot, publicRoot } from '#tools/content-root.ts';
import { readExports } from '#tools/exports/read-exports.ts';

/** Writes the files into the folder of a build, beside the thread that draws the pages. */
const folder = workerData as string;
mkdirSync(join(folder, 'publications'), { recursive: true });
for (const { path, write } of readExports(contentRoot, publicRoot)) writeFileSync(join(folder, path), write());
parentPort?.postMessage('written');
