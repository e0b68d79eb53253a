import type { CheckedContent } from '#checks/checked-content.ts';
import { type ExportFile, exportFiles } from '#tools/exports/export-files.ts';
import { readMaterial } from '#tools/read-material.ts';

/** The files of publications that a content folder gives, without those for which the author has one of his own. */
export function planExports(checked: CheckedContent): ExportFile[] {
  const publications = readMaterial(checked)?.material.publications ?? [];
  return exportFiles(publications).filter(({ path }) => !checked.content.publicFiles.has(path.slice(1)));
}
