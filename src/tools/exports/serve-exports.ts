import type { ServedFile } from '#tools/beside-pages/served-file.ts';
import { contentRoot } from '#tools/content-root.ts';
import { planExports } from '#tools/exports/plan-exports.ts';
import { readChecked } from '#tools/read-checked.ts';

const isExport = /^\/publications(?:\/[^/]+)?\.(?:bib|ris|json)$/;

/** The publications for reference managers, for a dev server: all of them, or one. */
export function findExport(path: string): ServedFile | undefined {
  if (!isExport.test(path)) return undefined;
  const file = planExports(readChecked(contentRoot)).find((one) => one.path === path);
  return file && { type: file.type, body: file.write() };
}
