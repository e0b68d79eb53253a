import type { ListedPublication } from '#lib/bibliography/listed-publication.ts';
import { formatFiles } from '#lib/bibliography/write/formats.ts';

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
