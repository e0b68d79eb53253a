import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CvDocument } from '#cv/document.ts';
import { writeJsonResume } from '#cv/write/json-resume.ts';
import { formatRenderCv, writeRenderCv } from '#cv/write/rendercv.ts';
import { type CvFormatName, cvFormats } from '#model/addresses.ts';
import { type Context, contextOf, type SiteAddress } from '#model/context.ts';
import type { OpenSite } from '#model/node/open-site.ts';
import type { Project } from '#model/node/project.ts';
import { localeOf, type Site } from '#model/site.ts';
import { type ListedPublication, paperPdf } from '#publications/arrange.ts';
import { exportFormats, formatFiles } from '#publications/export/formats.ts';
import type { FindFile } from '#site/node/files-beside-pages.ts';

/** A file beside the pages for programs. */
interface ExportFile {
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

/** How each form is written. */
const writers: Record<CvFormatName, (cv: CvDocument, context: Context) => string> = {
  jsonResume: (cv, context) => `${JSON.stringify(writeJsonResume(cv, context), undefined, 2)}\n`,
  renderCv: (cv, context) => formatRenderCv(writeRenderCv(cv, context)),
};

/** The full CV for programs, in the default language. No page for the CV, no files. */
function cvFiles(site: Site, address: SiteAddress): ExportFile[] {
  if (!site.manifest.routes.includes('cv')) return [];
  const document = site.cvs[0]!;
  const context = contextOf(localeOf(site, site.defaultLang), address, site.publications);
  return (Object.keys(writers) as CvFormatName[]).map((name) => ({
    ...{ path: cvFormats[name].path, type: cvFormats[name].type },
    write: () => writers[name](document, context),
  }));
}

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
