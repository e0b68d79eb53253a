import { joinPublication } from '#lib/bibliography/join.ts';
import type { Publication } from '#lib/bibliography/publication.ts';
import { publication } from '#schemas/publication.ts';

/** A publication that says no more than the front matter of an MDX file would. */
export function makePublication(key: string, front: Record<string, unknown> = {}): Publication {
  return joinPublication(key, undefined, publication.parse(front), []);
}
