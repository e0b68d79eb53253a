import { publication } from '#model/schema/publication.ts';
import { joinPublication, type ListedPublication } from '#publications/arrange.ts';

/** A publication that says no more than the front matter of an MDX file would. */
export function makePublication(key: string, front: Record<string, unknown> = {}): ListedPublication {
  return { ...joinPublication(key, undefined, publication.parse(front), []), people: [], slug: key };
}
