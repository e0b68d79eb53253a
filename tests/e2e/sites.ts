import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The sites that end-to-end tests look at: a content folder and the address that it is published under. */
export const sites = {
  sample: { content: 'content', url: 'https://example.org/' },
  'sample-under-base': { content: 'content', url: 'https://example.org/repo/' },
  'chaofan-tao': { content: 'tests/portfolios/chaofan-tao', url: 'https://example.org/' },
} as const;

export type SiteName = keyof typeof sites;

/** The folder with the built files of a site. */
export function siteFolder(name: SiteName): string {
  return join(root, 'node_modules/.cache/vitrine/sites', name);
}

/** The base path of a site: `/` or `/repo/`. */
export function siteBase(name: SiteName): string {
  return new URL(sites[name].url).pathname;
}

/**
 * Builds a site the way its owner does.
 * @throws With everything that the build printed when it fails.
 */
export async function buildSite(name: SiteName): Promise<void> {
  const { content, url } = sites[name];
  if (!existsSync(join(root, content))) throw new Error(`${content} does not exist.`);
  const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');
  const { code, output } = await run([astro, 'build', '--force', '--outDir', siteFolder(name)], {
    VITRINE_CONTENT: content,
    VITRINE_URL: url,
  });
  if (code !== 0) throw new Error(`The site "${name}" could not be built.\n${output}`);
}

function run(
  args: readonly string[],
  variables: Record<string, string>,
): Promise<{ code: number | null; output: string }> {
  const env = { ...process.env, ...variables, ASTRO_TELEMETRY_DISABLED: '1' };
  const child = spawn(process.execPath, args, { cwd: root, env });
  let output = '';
  child.stdout.on('data', (text) => {
    output += text;
  });
  child.stderr.on('data', (text) => {
    output += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
