import { readCheckedContent } from '#checks/read-checked-content.ts';
import { readMaterial } from '#tools/read-material.ts';
import { type ExportFile, exportFiles } from '#tools/exports/export-files.ts';
import { readContent } from '#tools/read-content.ts';

/** The files of publications that a content folder gives, without those for which the author has one of his own. */
export function readExports(contentRoot: string, publicRoot: string): ExportFile[] {
  const content = readContent(contentRoot, publicRoot);
  const publications = readMaterial(readCheckedContent(content).checked)?.material.publications ?? [];
  return exportFiles(publications).filter(({ path }) => !content.publicFiles.has(path.slice(1)));
}
