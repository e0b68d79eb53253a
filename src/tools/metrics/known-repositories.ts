import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { writeAtomically } from '#tools/write-atomically.ts';

/** What GitHub said of repositories last time, with the tag by which it knows whether that has changed. */
export type KnownRepositories = Map<string, { etag: string; count: number; name: string }>;

const kept = z.record(z.string(), z.object({ etag: z.string(), count: z.number(), name: z.string() }));

/** Reads the file that keeps them; a file that cannot be read is as good as none. */
export function readKnownRepositories(file: string): KnownRepositories {
  if (!existsSync(file)) return new Map();
  try {
    return new Map(Object.entries(kept.parse(JSON.parse(readFileSync(file, 'utf8')))));
  } catch {
    return new Map();
  }
}

export function saveKnownRepositories(file: string, known: KnownRepositories): void {
  if (known.size > 0) writeAtomically(file, `${JSON.stringify(Object.fromEntries(known))}\n`);
}
