import type { ListedPublication } from '#lib/bibliography/listed-publication.ts';
import { exportFormats } from '#lib/bibliography/write/formats.ts';

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
  const groups = [
    { path: '/publications', publications },
    ...publications.map((one) => ({ path: `/publications/${one.slug}`, publications: [one] })),
  ];
  return Object.entries(exportFormats).flatMap(([extension, { type, write }]) =>
    groups.map((group) => ({ path: `${group.path}.${extension}`, type, write: () => write(group.publications) })),
  );
}
