import { parentPort, workerData } from 'node:worker_threads';
import { loadBibliographyCompiler } from '#tools/citations/compile-bibliography.ts';
import { formatCitations } from '#tools/citations/format-citations.ts';
import type { FormattingWork } from '#tools/citations/format-in-worker.ts';
import { furtherStyle } from '#tools/citations/further-rules.ts';
import { ownStyles } from '#tools/citations/read-styles.ts';

/** Formats citations beside the main thread: typst does not let go of the thread it runs on. */
const { publications, further } = workerData as FormattingWork;
const styles = [...ownStyles(), ...further.map(furtherStyle)];
parentPort?.postMessage(formatCitations(publications, await loadBibliographyCompiler(), styles));
