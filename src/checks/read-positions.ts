import type { Entry } from '#model/content.ts';
import { type Position, position } from '#schemas/position.ts';
import { isFields } from './schema/walk-schema.ts';

/**
 * The positions of an entry that are right, with their places. In what is made of an entry, those that are wrong are
 * left out, and the others have moved up.
 */
export function readPositions({ data }: Entry): { position: Position; path: readonly PropertyKey[] }[] {
  const written: unknown = isFields(data) ? data.positions : undefined;
  if (!Array.isArray(written)) return [];
  return written.flatMap((value, index) => {
    const { data: read } = position.safeParse(value);
    return read ? [{ position: read, path: ['positions', index] }] : [];
  });
}
