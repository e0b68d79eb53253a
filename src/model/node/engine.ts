import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the engine: its package.json is there. */
export const engineRoot = fileURLToPath(new URL('../../..', import.meta.url));

/** A path in the cache for what depends on no content: converted fonts, numbers of repositories. */
export function toolCache(...path: string[]): string {
  return join(process.cwd(), 'node_modules/.cache/vitrine', ...path);
}
