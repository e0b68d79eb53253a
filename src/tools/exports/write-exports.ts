import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ExportFile } from '#tools/exports/export-files.ts';

/** Writes files for programs under the folder of a built site. */
export function writeExports(files: readonly ExportFile[], folder: string): void {
  const folders = new Set(files.map(({ path }) => dirname(join(folder, path))));
  for (const path of folders) mkdirSync(path, { recursive: true });
  for (const { path, write } of files) writeFileSync(join(folder, path), write());
}
