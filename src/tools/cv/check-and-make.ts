import { compareProblems } from '#lib/problem.ts';
import type { OpenSite } from '#model/node/open-site.ts';
import { type MadeCvs, makeCvs } from '#tools/cv/make-cvs.ts';

/**
 * Checks the content of a site and makes its CVs. Content with errors gives none, only the errors.
 * @param today the day that the PDFs bear: `2026-11-22`
 */
export async function checkAndMakeCvs(site: OpenSite, today: string): Promise<MadeCvs> {
  const errors = site.problems().filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { cvs: [], problems: errors };
  const { cvs, problems } = await makeCvs(site, today);
  return { cvs, problems: problems.sort(compareProblems) };
}
