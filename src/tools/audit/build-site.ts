import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Builds a content folder into a folder of its own, as `npm run build` does.
 * @returns what the build printed when it failed
 */
export function buildForAudit(content: string, folder: string): string | undefined {
  const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build', '--force', '--outDir', folder], {
    encoding: 'utf8',
    maxBuffer: Number.POSITIVE_INFINITY,
    env: { ...process.env, VITRINE_CONTENT: content, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return status === 0 ? undefined : stdout + stderr;
}
