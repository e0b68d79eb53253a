import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { displayFolder } from '#check/node/report.ts';
import { buildForAudit, readBuiltSite } from '#cli/audit/read-site.ts';
import { readProject } from '#cli/command.ts';
import { toolCache } from '#model/node/project.ts';
import { UsageError } from '#model/problem.ts';
import { prepareGallery } from '../e2e/prepare-gallery.ts';
import { galleryFolder, galleryUrl } from '../e2e/sites.ts';
import { readRoutes } from '../gallery/routes.ts';

const builtFolder = toolCache('accessibility');

/** Built pages and how they are served. */
export interface BuiltSites {
  folder: string;
  /** The path that they are published under: `/gallery/`. */
  base: string;
  pages: {
    /** Its address after the base path: `pan-zhou/zh/cv/`. */
    path: string;
    /** What it is counted under. */
    site: string;
  }[];
}

/** The gallery, built unless it is kept. */
export async function openGallery(): Promise<BuiltSites> {
  await prepareGallery(console.log);
  const pages = readRoutes(galleryFolder).map(({ path }) => ({ path, site: path.slice(0, path.indexOf('/')) }));
  return { folder: galleryFolder, base: new URL(galleryUrl).pathname, pages };
}

/**
 * One site: built for this where the folder holds content, else as it is.
 * @returns undefined when it could not be built, after telling what the build printed
 * @throws UsageError where the folder is neither
 */
export function openSite(named: string): BuiltSites | undefined {
  const source = readProject(named, 'npm run accessibility -- --site content').content;
  const isContent = existsSync(join(source, 'site.yaml'));
  const failure = isContent ? buildForAudit(source, builtFolder) : undefined;
  if (failure !== undefined) {
    process.stderr.write(`${failure}\nNothing was read: the site could not be built.\n`);
    return undefined;
  }
  const folder = isContent ? builtFolder : source;
  const site = readBuiltSite(folder);
  if (!site) {
    const what = `${displayFolder(folder)} holds neither content nor a site that Vitrine built`;
    throw new UsageError(`${what}. Write: npm run accessibility -- --site content`);
  }
  const pages = site.pages.map(({ path }) => ({ path, site: displayFolder(source) }));
  return { folder, base: new URL(site.url).pathname.replace(/\/?$/, '/'), pages };
}
