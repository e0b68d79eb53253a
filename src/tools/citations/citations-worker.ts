import { parentPort, workerData } from 'node:worker_threads';
import type { Publication } from '#lib/bibliography/publication.ts';
import { loadBibliographyCompiler } from '#tools/citations/compile-bibliography.ts';
import { formatCitations } from '#tools/citations/format-citations.ts';

/** Formats citations beside the main thread: typst does not let go of the thread it runs on. */
const publications = workerData as Publication[];
parentPort?.postMessage(formatCitations(publications, await loadBibliographyCompiler()));
