import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addPolicy } from '#tools/content-security-policy.ts';

/**
 * Gives every built page its Content-Security-Policy. It is made from the finished HTML, so that it cannot fall out of
 * step with it, and it comes after all other integrations that write pages.
 * @param pictureHosts other hosts from which a reader may ask for a picture
 */
export function contentSecurityPolicy(pictureHosts: readonly string[]): AstroIntegration {
  return {
    name: 'vitrine:content-security-policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const file of globSync('**/*.html', { cwd: fileURLToPath(dir), withFileTypes: true })) {
          // The page of a paper whose key ends in `.html` is a folder of that name.
          if (!file.isFile()) continue;
          const path = join(file.parentPath, file.name);
          writeFileSync(path, addPolicy(readFileSync(path, 'utf8'), pictureHosts));
        }
      },
    },
  };
}
