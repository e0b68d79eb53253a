import { createHash } from 'node:crypto';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';

/** The folder of the project: where package.json is, and where every command is run. */
export const projectRoot = process.cwd();

/** The content folder: `content`, or what VITRINE_CONTENT names. */
export const contentRoot = resolve(projectRoot, process.env.VITRINE_CONTENT || 'content');

/** How Vite names the content folder in `import.meta.glob`: from the root of the project, wherever the folder is. */
export const contentPath = (() => {
  const path = relative(projectRoot, contentRoot).replaceAll(sep, '/');
  return path.startsWith('..') || isAbsolute(path) ? path : `/${path}`;
})();

/** The folder of files that are published as they are. */
export const publicRoot = join(projectRoot, 'public');

/** Where Astro keeps what it has read, drawn and set: a folder for each content folder and address, so that none reads another's. */
export const cacheFolder =
  process.env.VITRINE_CONTENT || process.env.VITRINE_URL
    ? cacheFolderOf(contentRoot, process.env.VITRINE_URL)
    : join(projectRoot, '.astro');

/**
 * That folder for content or an address that the environment names.
 * @param content the full path of the content folder
 * @param url what VITRINE_URL says
 */
export function cacheFolderOf(content: string, url = ''): string {
  const name = createHash('sha256').update(`${content} ${url}`).digest('hex').slice(0, 12);
  return join(projectRoot, '.astro/cache', name);
}
