import { checkContent } from '#checks/check-content.ts';
import type { SiteAddress } from '#lib/cv/print/surroundings.ts';
import { compareProblems } from '#lib/problem.ts';
import { publicRoot } from '#tools/content-root.ts';
import { type MadeCvs, makeCvs } from '#tools/cv/make-cvs.ts';
import { readContent } from '#tools/read-content.ts';

/** What a run needs to know beside the content. */
export interface CvRequest {
  /** The content folder. */
  folder: string;
  address: SiteAddress;
  /** The day that the PDFs bear: `2026-11-22`. */
  today: string;
}

/** Reads a content folder and makes its CVs. Content with errors gives none, only the errors. */
export async function readAndMakeCvs({ folder, address, today }: CvRequest): Promise<MadeCvs> {
  const content = readContent(folder, publicRoot);
  const { checked, problems: found } = checkContent(content);
  const errors = found.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { cvs: [], problems: errors };
  const { cvs, problems } = await makeCvs(checked, address, today);
  return { cvs, problems: problems.sort(compareProblems) };
}
