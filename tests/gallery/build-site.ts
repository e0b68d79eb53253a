import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
/** The program that builds and serves. */
export const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');

/** A site to build: its content folder from the root of the project, the address it is published under, and where to. */
export interface SiteToBuild {
  content: string;
  url: string;
  folder: string;
}

/**
 * Builds a site the way its owner does.
 * @throws With everything that the build printed when it fails.
 */
export async function buildSite({ content, url, folder }: SiteToBuild): Promise<void> {
  if (!existsSync(join(root, content))) throw new Error(`${content} does not exist.`);
  const { code, output } = await run([astro, 'build', '--outDir', folder], {
    VITRINE_CONTENT: content,
    VITRINE_URL: url,
  });
  if (code !== 0) throw new Error(`${content} could not be built.\n${output}`);
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
