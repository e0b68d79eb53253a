import type { CheckedContent } from '#checks/checked-content.ts';
import { readCheckedContent } from '#checks/read-checked-content.ts';
import { publicRoot } from '#tools/content-root.ts';
import { readContent } from '#tools/read-content.ts';

/** Reads a content folder with the schemas. What does not follow them is left out: the check tells it. */
export function readChecked(folder: string): CheckedContent {
  return readCheckedContent(readContent(folder, publicRoot)).checked;
}

const kept = new Map<string, CheckedContent>();

/** Keeps what the check of a build has read: nothing changes until the build is done. */
export function keepChecked(folder: string, checked: CheckedContent): void {
  kept.set(folder, checked);
}

/** What the check of this build has read; read again where there was none. */
export function readCheckedOnce(folder: string): CheckedContent {
  return kept.get(folder) ?? readChecked(folder);
}
