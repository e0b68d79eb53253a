import type { HayagrivaEntry } from '#tools/citations/hayagriva-entry.ts';

/** The engine compares each name with each other; in lots of this size its time stays linear. */
const lot = 100;

/**
 * Compiles entries in lots to the items of a list. A lot that cannot be compiled is halved until the entry that is the
 * cause stands alone; the others are not affected.
 */
export function compileAll(
  entries: readonly HayagrivaEntry[],
  compile: (entries: readonly HayagrivaEntry[]) => string[],
  fail: (entry: HayagrivaEntry, message: string) => void,
): string[] {
  if (entries.length > lot) return [...inLots(entries)].flatMap((some) => compileAll(some, compile, fail));
  if (entries.length === 0) return [];
  try {
    return compile(entries);
  } catch (failure) {
    if (entries.length === 1) {
      fail(entries[0]!, failure instanceof Error ? failure.message : String(failure));
      return [];
    }
    const half = Math.ceil(entries.length / 2);
    return [entries.slice(0, half), entries.slice(half)].flatMap((some) => compileAll(some, compile, fail));
  }
}

function* inLots<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let start = 0; start < items.length; start += lot) yield items.slice(start, start + lot);
}
