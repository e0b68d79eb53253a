import type { CheckedContent } from '#checks/checked-content.ts';
import type { SiteAddress } from '#lib/cv/print/surroundings.ts';
import { cvFiles } from '#tools/exports/cv-files.ts';
import { type ExportFile, exportFiles } from '#tools/exports/export-files.ts';
import { pdfFiles } from '#tools/exports/pdf-files.ts';
import { readMaterial } from '#tools/read-material.ts';

/**
 * The files for programs that a content folder gives: publications for reference managers, their PDFs for
 * search engines, and the CV. Those for which
 * the author has a file of his own are left out.
 */
export function planExports(checked: CheckedContent, address: SiteAddress): ExportFile[] {
  const publications = readMaterial(checked)?.material.publications ?? [];
  const files = [...exportFiles(publications), ...pdfFiles(publications), ...cvFiles(checked, address)];
  return files.filter(({ path }) => !checked.content.publicFiles.has(path.slice(1)));
}
