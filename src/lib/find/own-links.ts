import { linkKind } from '#lib/links.ts';
import type { Link, LinkKind } from '#schemas/link.ts';

/** Links to a person, and not to what the person works on or with. */
const ownKinds: readonly LinkKind[] = [
  ...(['orcid', 'scholar', 'semantic-scholar', 'dblp', 'openreview', 'researchgate', 'wikipedia', 'website'] as const),
  ...(['github', 'gitlab', 'huggingface', 'linkedin', 'mastodon', 'bluesky', 'x'] as const),
  ...(['zhihu', 'bilibili', 'youtube'] as const),
];

/** Whether a link of a profile leads to the same person elsewhere. A website with a label of its own may be a group's. */
export function isOwnLink(link: Link): boolean {
  const kind = linkKind(link);
  const isOwn = ownKinds.includes(kind) && !(kind === 'website' && link.label !== undefined);
  return isOwn && /^https?:/.test(link.url ?? '');
}
