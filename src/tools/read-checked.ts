import type { CheckedContent } from '#checks/checked-content.ts';
import { readCheckedContent } from '#checks/read-checked-content.ts';
import { publicRoot } from '#tools/content-root.ts';
import { readContent } from '#tools/read-content.ts';

/** Reads a content folder with the schemas. What does not follow them is left out: the check tells it. */
export function readChecked(folder: string): CheckedContent {
  return readCheckedContent(readContent(folder, publicRoot)).checked;
}

declare global {
  /**
   * What a build has read, by its folder. The loaders of the collections run in a module graph of their own, where this
   * module exists a second time: what both see has to be global.
   */
  var vitrineChecked: Map<string, CheckedContent> | undefined;
}
globalThis.vitrineChecked ??= new Map();
const kept = globalThis.vitrineChecked;

/** Keeps what the check of a build has read: nothing changes until the build is done. */
export function keepChecked(folder: string, checked: CheckedContent): void {
  kept.set(folder, checked);
}

/** What the check of this build has read; read again where there was none. */
export function readCheckedOnce(folder: string): CheckedContent {
  return kept.get(folder) ?? readChecked(folder);
}
