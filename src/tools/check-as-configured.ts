import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CheckedContent, Trust } from '#checks/checked-content.ts';
import { readAndCheck } from '#tools/check-folder.ts';
import { projectRoot } from '#tools/content-root.ts';
import type { Report } from '#tools/report.ts';

/**
 * Checks a content folder as the build would: whether MDX may run code is said in astro.config.mjs, which takes a second
 * to load, so it is asked only where there is code.
 */
export async function checkAsConfigured(folder: string): Promise<{ checked: CheckedContent; report: Report }> {
  const asData = readAndCheck(folder);
  if (!asData.report.problems.some(({ code }) => code === 'code-in-content')) return asData;
  return (await readTrust()) === 'code' ? readAndCheck(folder, 'code') : asData;
}

/** What the configuration says of trust; without a configuration that can be loaded nothing is trusted. */
async function readTrust(): Promise<Trust> {
  try {
    const url = pathToFileURL(join(projectRoot, 'astro.config.mjs')).href;
    const { default: config } = (await import(url)) as { default: { integrations?: unknown[] } };
    const check = config.integrations?.find((one) => (one as { name?: string } | null)?.name === 'vitrine:check');
    return (check as { trust?: Trust } | undefined)?.trust === 'code' ? 'code' : 'data';
  } catch {
    return 'data';
  }
}
