import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { licencesPath } from '#lib/find/paths.ts';
import type { Project } from '#model/node/project.ts';
import { writeLicences } from '#tools/licences/write-licences.ts';

/** Publishes the licences of what is published with the site, as they ask for. A file of `public/` wins. */
export function licences({ publicFolder }: Project): AstroIntegration {
  return {
    name: 'vitrine:licences',
    hooks: {
      'astro:build:done': ({ dir }) => {
        if (!existsSync(join(publicFolder, licencesPath)))
          writeFileSync(join(fileURLToPath(dir), licencesPath), writeLicences());
      },
    },
  };
}
