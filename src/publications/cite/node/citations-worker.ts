import { parentPort, workerData } from 'node:worker_threads';
import { furtherStyle } from '#publications/cite/style-rules.ts';
import { loadBibliographyCompiler, ownStyles } from './compile-bibliography.ts';
import { formatCitations } from './format-citations.ts';
import type { FormattingWork } from './format-in-worker.ts';

/** Formats citations beside the main thread: typst does not let go of the thread it runs on. */
const { publications, further } = workerData as FormattingWork;
const styles = [...ownStyles(), ...further.map(furtherStyle)];
parentPort?.postMessage(formatCitations(publications, await loadBibliographyCompiler(), styles));
