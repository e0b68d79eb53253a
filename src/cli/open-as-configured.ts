import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Trust } from '#model/checked-content.ts';
import { OpenSite } from '#model/node/open-site.ts';
import type { Project } from '#model/node/project.ts';

/**
 * Opens the content of a project as the build would: whether MDX may run code is said in astro.config.mjs, which takes a
 * second to load, so it is asked only where there is code.
 */
export async function openAsConfigured(project: Project): Promise<OpenSite> {
  const asData = new OpenSite(project);
  const hasCode = asData
    .checked()
    .bodies.some(({ body }) => body.problems.some(({ code }) => code === 'code-in-content'));
  return hasCode && (await readTrust(project)) === 'code' ? asData.trusting('code') : asData;
}

/** What the configuration says of trust; without a configuration that can be loaded nothing is trusted. */
async function readTrust({ root }: Project): Promise<Trust> {
  try {
    const url = pathToFileURL(join(root, 'astro.config.mjs')).href;
    const { default: config } = (await import(url)) as { default: { integrations?: unknown[] } };
    const check = config.integrations?.find((one) => (one as { name?: string } | null)?.name === 'vitrine:check');
    return (check as { trust?: Trust } | undefined)?.trust === 'code' ? 'code' : 'data';
  } catch {
    return 'data';
  }
}
