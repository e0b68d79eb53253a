import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { shippedWorks } from './licence-table.ts';

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
  if ('file' in licence) return readFileSync(join(import.meta.dirname, licence.file), 'utf8');
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
