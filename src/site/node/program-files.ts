import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cvFiles } from '#cv/node/cv-files.ts';
import { cvFormats } from '#model/addresses.ts';
import type { OpenSite } from '#model/node/open-site.ts';
import { exportFormats } from '#publications/export/formats.ts';
import { type ExportFile, exportFiles, pdfFiles } from '#publications/export/node/export-files.ts';
import type { FindFile } from './files-beside-pages.ts';

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

/** Writes files for programs under the folder of a built site. */
export function writeExports(files: readonly ExportFile[], folder: string): void {
  const folders = new Set(files.map(({ path }) => dirname(join(folder, path))));
  for (const path of folders) mkdirSync(path, { recursive: true });
  for (const { path, write } of files) writeFileSync(join(folder, path), write());
}

/** How the names of files of publications end. */
const endings = [...Object.keys(exportFormats), 'pdf'].map((extension) => `.${extension}`);

/** Whether the content has to be read to know if this is a file for programs: a dev server is asked for much else. */
const isPossible = (path: string) =>
  Object.values(cvFormats).some((format) => format.path === path) ||
  (path.startsWith('/publications') && endings.some((ending) => path.endsWith(ending)));

/** The files of the publications and of the CV for programs, for a dev server. */
export function serveExports(site: OpenSite): FindFile {
  return (path) => {
    if (!isPossible(path)) return undefined;
    const file = planExports(site).find((one) => one.path === path);
    return file && { type: file.type, body: file.write() };
  };
}
