import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ListedPublication } from '#lib/bibliography/listed-publication.ts';
import { paperPdf } from '#lib/bibliography/paper-pdf.ts';
import type { Project } from '#model/node/project.ts';
import type { ExportFile } from '#tools/exports/export-files.ts';

/** The PDFs of papers once more, each in the folder of its page. One that is not there has been reported by the check. */
export function pdfFiles(publications: readonly ListedPublication[], project: Project): ExportFile[] {
  return publications.flatMap((publication) => {
    const pdf = paperPdf(publication);
    const file = pdf && findPublished(decodeURI(pdf.from).slice(1), project);
    return pdf && file ? [{ path: pdf.path, type: 'application/pdf', write: () => readFileSync(file) }] : [];
  });
}

/** Where a file is that the site publishes, by its path from the root of the site. */
function findPublished(path: string, { content, publicFolder }: Project): string | undefined {
  // Nothing is read from beside the folders that are published.
  if (path.split('/').includes('..')) return undefined;
  const inContent = path.startsWith('files/') ? [join(content, path)] : [];
  return [...inContent, join(publicFolder, path)].find((file) => existsSync(file));
}
