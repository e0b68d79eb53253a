import type { CvItems } from '#lib/cv/document.ts';
import { isDated } from '#lib/positions.ts';
import type { Position } from '#schemas/position.ts';

type Role = CvItems['experience'][number];

/**
 * A role as formats have it that know one position with dates and no more: a role for each of its positions where these
 * have dates. What was done there is said of the first, which is the latest.
 */
export function postsOf(role: Role): Role[] {
  const { positions } = role.entry.data;
  return positions.some(isDated) ? positions.map((position, index) => postOf(role, position, index === 0)) : [role];
}

function postOf(role: Role, position: Position, isFirst: boolean): Role {
  const { title, note, start, end, organization, unit, url } = position;
  const { data } = role.entry;
  // Another organisation has a unit and a page of its own.
  const place = organization ? { organization, unit, url } : { unit: unit ?? data.unit, url: url ?? data.url };
  const work = isFirst ? {} : nothing;
  const post = { ...data, ...place, ...work, start, end, positions: [{ title, note }] };
  return {
    ...role,
    entry: { ...role.entry, data: post },
    ...(!isFirst && { advisors: [], projects: [] }),
  };
}

const nothing = { topic: undefined, summary: undefined, highlights: [], notes: [], groups: [], links: [] };
