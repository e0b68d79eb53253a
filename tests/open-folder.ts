import { join, resolve } from 'node:path';
import { type Report, reportOn } from '#check/node/report.ts';
import type { Trust } from '#model/checked-content.ts';
import { OpenSite } from '#model/node/open-site.ts';
import { findProject, type Project } from '#model/node/project.ts';

/**
 * Opens a content folder as a site under https://a.org/, with a `public` folder beside its files unless the test names
 * another.
 */
export function openFolder(
  folder: string,
  { trust = 'data', ...project }: Partial<Project> & { trust?: Trust } = {},
): OpenSite {
  const content = resolve(folder);
  const usual = { ...findProject(process.cwd(), {}), content, publicFolder: join(content, 'public') };
  return new OpenSite({ ...usual, ...project }, trust);
}

/** What the check says of a content folder. */
export const checkFolder = (folder: string): Report => reportOn(openFolder(folder));
