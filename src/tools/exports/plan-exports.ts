import type { OpenSite } from '#model/node/open-site.ts';
import { cvFiles } from '#tools/exports/cv-files.ts';
import { type ExportFile, exportFiles } from '#tools/exports/export-files.ts';
import { pdfFiles } from '#tools/exports/pdf-files.ts';

/**
 * The files for programs that a site has: publications for reference managers, their PDFs for search engines, and the
 * CV. Those for which the author has a file of his own are left out.
 */
export function planExports(open: OpenSite): ExportFile[] {
  const site = open.findSite();
  if (!site) return [];
  const { publications } = site;
  const files = [...exportFiles(publications), ...pdfFiles(publications, open.project), ...cvFiles(site, open.address)];
  return files.filter(({ path }) => !open.content().publicFiles.has(path.slice(1)));
}
