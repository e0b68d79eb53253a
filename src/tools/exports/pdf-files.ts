import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ListedPublication } from '#lib/bibliography/listed-publication.ts';
import { paperPdf } from '#lib/bibliography/paper-pdf.ts';
import { contentRoot, publicRoot } from '#tools/content-root.ts';
import type { ExportFile } from '#tools/exports/export-files.ts';

/** The PDFs of papers once more, each in the folder of its page. One that is not there has been reported by the check. */
export function pdfFiles(publications: readonly ListedPublication[], find = findPublished): ExportFile[] {
  return publications.flatMap((publication) => {
    const pdf = paperPdf(publication);
    const file = pdf && find(decodeURI(pdf.from).slice(1));
    return pdf && file ? [{ path: pdf.path, type: 'application/pdf', write: () => readFileSync(file) }] : [];
  });
}

/** Where a file is that the site publishes, by its path from the root of the site. */
function findPublished(path: string): string | undefined {
  // Nothing is read from beside the folders that are published.
  if (path.split('/').includes('..')) return undefined;
  const inContent = path.startsWith('files/') ? [join(contentRoot, path)] : [];
  return [...inContent, join(publicRoot, path)].find((file) => existsSync(file));
}
