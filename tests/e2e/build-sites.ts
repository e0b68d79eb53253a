import { existsSync } from 'node:fs';
import { buildSite, type SiteName, siteFolder, sites } from './sites.ts';

/**
 * Builds every site before the tests, one after the other: builds that run together share caches.
 * `VITRINE_KEEP_SITES=1` keeps what an earlier run built, for work on the tests themselves.
 */
export default async function buildSites(): Promise<void> {
  for (const name of Object.keys(sites) as SiteName[]) {
    if (process.env.VITRINE_KEEP_SITES && existsSync(siteFolder(name))) continue;
    await buildSite(name);
  }
}
