import { createHash } from 'node:crypto';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where a site is on the disk. All are full paths. */
export interface Project {
  /** The folder of package.json and astro.config.mjs. */
  root: string;
  content: string;
  /** The folder of files that are published as they are. */
  publicFolder: string;
  /** Where Astro and the engine cache what they have made: a folder for each content folder and address. */
  cache: string;
  /** The address that VITRINE_URL gives the site in place of the one in site.yaml. */
  url: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The project of a folder. VITRINE_CONTENT names another content folder than `content`, and VITRINE_URL another address.
 * @param root the folder of package.json
 */
export function findProject(root: string, environment: Environment): Project {
  const content = resolve(root, environment.VITRINE_CONTENT || 'content');
  const url = environment.VITRINE_URL || undefined;
  return {
    root,
    content,
    publicFolder: join(root, 'public'),
    cache: cacheFolderOf(root, content, url),
    url,
  };
}

/** The cache for a content folder and an address that the environment may name. */
export function cacheFolderOf(root: string, content: string, url = ''): string {
  const name = createHash('sha256').update(`${content} ${url}`).digest('hex').slice(0, 12);
  return join(root, '.astro/cache', name);
}

/** How Vite names the content folder in `import.meta.glob`: from the root of the project, wherever the folder is. */
export function viteContentPath({ root, content }: Project): string {
  const path = relative(root, content).replaceAll(sep, '/');
  return path.startsWith('..') || isAbsolute(path) ? path : `/${path}`;
}

/** The folder of the engine: its package.json is there. */
export const engineRoot = fileURLToPath(new URL('../../..', import.meta.url));

/** A path in the cache for what depends on no content: converted fonts, numbers of repositories. */
export function toolCache(...path: string[]): string {
  return join(process.cwd(), 'node_modules/.cache/vitrine', ...path);
}
