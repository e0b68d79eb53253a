import { sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { hashOf } from '#tools/content-security-policy.ts';

/** The scripts of a build that are the engine's own, or those of components and pages that the configuration names. */
export interface OwnScripts {
  /** The hashes of those that may stand in a page. */
  hashes: Set<string>;
  /** The names of those that are files: `_astro/globe.a1b2.js`. */
  files: Set<string>;
}

declare global {
  var vitrineScripts: OwnScripts | undefined;
}

/** A script as the bundler hands it over. */
interface Chunk {
  type: string;
  code?: string;
  facadeModuleId?: string | null;
  fileName: string;
}

/**
 * Notes the scripts of components while Astro bundles them, for the policy of the pages. What stands in the content folder
 * is none of them: a script there is never allowed to run. Pages are rendered in the same process, through modules of
 * their own, so what both see has to be global.
 * @param content the content folder
 */
export function ownScripts(content: string): AstroIntegration {
  return {
    name: 'vitrine:own-scripts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const own: OwnScripts = { hashes: new Set(), files: new Set() };
        globalThis.vitrineScripts = own;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'vitrine:own-scripts',
                applyToEnvironment: ({ name }) => name === 'client',
                // Before Astro puts the small ones into the pages and takes them out of the bundle.
                generateBundle: { order: 'pre', handler: (_, bundle) => note(Object.values(bundle), content, own) },
              },
            ],
          },
        });
      },
    },
  };
}

/** @param own where the scripts are noted */
export function note(chunks: readonly Chunk[], content: string, own: OwnScripts): void {
  for (const { type, code, facadeModuleId, fileName } of chunks) {
    if (type !== 'chunk' || code === undefined || facadeModuleId?.startsWith(content + sep)) continue;
    own.hashes.add(hashOf(code.trim()));
    own.files.add(fileName);
  }
}
