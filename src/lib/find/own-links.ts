import { linkKind, placeOfLink } from '#lib/links.ts';
import type { Link } from '#schemas/link.ts';
import { linkKinds } from '#tables/link-kinds.ts';

/** Whether a link of a profile leads to the same person elsewhere. A website with a label of its own may be a group's. */
export function isOwnLink(link: Link): boolean {
  if (!/^https?:/.test(link.url ?? '')) return false;
  const kind = linkKind(link);
  return !(kind === 'website' && link.label !== undefined) && accountMatch(link) !== null;
}

/** What the address of a person's own page somewhere says of the account; null where it is no such page. */
export function accountMatch(link: Link): RegExpExecArray | null {
  return linkKinds[linkKind(link)].own?.exec(placeOfLink(link.url ?? '')) ?? null;
}
