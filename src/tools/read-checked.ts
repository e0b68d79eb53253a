import type { CheckedContent } from '#checks/checked-content.ts';
import { readCheckedContent } from '#checks/read-checked-content.ts';
import { publicRoot } from '#tools/content-root.ts';
import { readContent } from '#tools/read-content.ts';

/** Reads a content folder with the schemas. What does not follow them is left out: the check tells it. */
export function readChecked(folder: string): CheckedContent {
  return readCheckedContent(readContent(folder, publicRoot)).checked;
}

const kept = new Map<string, CheckedContent>();

/** The same for the loaders of a build, between which nothing changes: what the first of them read. */
export function readCheckedOnce(folder: string): CheckedContent {
  const checked = kept.get(folder) ?? readChecked(folder);
  kept.set(folder, checked);
  return checked;
}
