import { join } from 'node:path';
import { formatCount } from '#tools/count-content.ts';
import type { MadeCvs } from '#tools/cv/make-cvs.ts';
import { writeAtomically } from '#tools/write-atomically.ts';
import { displayFolder, formatReport, type Report, wantsColour } from '#tools/report.ts';

/** Writes the PDFs under a folder, each as a whole or not at all. One that could not be made stays as it was. */
export function writeCvs({ cvs }: MadeCvs, folder: string): void {
  for (const { path, pdf } of cvs) writeAtomically(join(folder, path), pdf);
}

/** What came of it, for the terminal: problems first, then the files. */
export function describeCvs({ cvs, problems }: MadeCvs, content: string): string {
  const report: Report = {
    folder: displayFolder(content),
    problems,
    counts: formatCount(cvs.length, 'PDF', 'PDFs'),
  };
  return formatReport(report, 'text', wantsColour(process.stdout, process.env));
}
