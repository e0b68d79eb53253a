import { joinPublication } from '#lib/bibliography/join.ts';
import type { ListedPublication } from '#lib/bibliography/listed-publication.ts';
import { publication } from '#schemas/publication.ts';

/** A publication that says no more than the front matter of an MDX file would. */
export function makePublication(key: string, front: Record<string, unknown> = {}): ListedPublication {
  return { ...joinPublication(key, undefined, publication.parse(front), []), people: [], slug: key };
}
