import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { licencesPath } from '#model/addresses.ts';
import type { Project } from '#model/node/project.ts';
import { shippedWorks } from '#site/licences/shipped-works.ts';

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

/** The text of licenses.txt: what is published with the site and is by others, each with its licence in full. */
export function writeLicences(): string {
  const intro = 'This site was made with Vitrine, and is published with these works of others.\n';
  const works = shippedWorks.map(({ name, licence }) => {
    const text = licence && readLicence(licence).trim();
    return `${'='.repeat(78)}\n${name}\n${'='.repeat(78)}\n${text ? `\n${text}\n` : ''}`;
  });
  return [intro, ...works].join('\n');
}

function readLicence(licence: { file: string } | { package: string }): string {
  if ('file' in licence) return readFileSync(join(import.meta.dirname, '../licences', licence.file), 'utf8');
  return readFileSync(join(folderOf(licence.package), 'LICENSE'), 'utf8');
}

/** The folder of a package. Not all of them let their package.json be imported. */
function folderOf(name: string): string {
  const paths = createRequire(import.meta.url).resolve.paths(name) ?? [];
  const found = paths.map((path) => join(path, name)).find((path) => hasPackage(path));
  if (found === undefined) throw new Error(`The package ${name} is not installed.`);
  return found;
}

function hasPackage(folder: string): boolean {
  try {
    return readFileSync(join(folder, 'package.json')).length > 0;
  } catch {
    return false;
  }
}
