import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Project } from '#model/node/project.ts';
import { type ListedPublication, paperPdf } from '#publications/arrange.ts';
import { formatFiles } from '#publications/export/formats.ts';

/** A file beside the pages for programs. */
export interface ExportFile {
  /** Path from the root of the site: `/publications.bib`, `/publications/wu1957experimental.ris`. */
  path: string;
  /** Media type with its encoding. */
  type: string;
  write: () => string | Uint8Array;
}

/** The publications in every format: all of them in one file, and each in its own. No publications, no files. */
export function exportFiles(publications: readonly ListedPublication[]): ExportFile[] {
  if (publications.length === 0) return [];
  const filesOf = (works: readonly ListedPublication[], slug?: string) =>
    formatFiles(slug).map(({ path, type, write }): ExportFile => ({ path, type, write: () => write(works) }));
  return [...filesOf(publications), ...publications.flatMap((one) => filesOf([one], one.slug))];
}

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
