import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';

/** The folder of the project: where package.json is, and where every command is run. */
export const projectRoot = process.cwd();

/** The content folder: `content`, or what VITRINE_CONTENT names. */
export const contentRoot = resolve(projectRoot, process.env.VITRINE_CONTENT || 'content');

/** The folder of files that are published as they are. */
export const publicRoot = join(projectRoot, 'public');

/** Where Astro keeps what it has read: a folder for each content folder and address, so that none reads another's. */
export const cacheFolder =
  process.env.VITRINE_CONTENT || process.env.VITRINE_URL
    ? join(
        projectRoot,
        '.astro/cache',
        createHash('sha256')
          .update(`${contentRoot} ${process.env.VITRINE_URL ?? ''}`)
          .digest('hex')
          .slice(0, 12),
      )
    : join(projectRoot, '.astro');
