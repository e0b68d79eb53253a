import { isDated } from '#lib/positions.ts';
import type { ListedRole } from '#lib/roles.ts';
import type { Position } from '#schemas/position.ts';

/**
 * A role as formats have it that know one position of an entry and no more: a role for each of its positions. What was
 * done there is said of the first, which is the latest. Where none has dates, which part of the time each took is not
 * known, and each has those of the role.
 */
export function eachPosition(role: ListedRole): ListedRole[] {
  const { positions, start, end } = role.entry.data;
  const period = positions.some(isDated) ? {} : { start, end };
  if (positions.length === 0) return [role];
  return positions.map((position, index) => postOf(role, { ...position, ...period }, index === 0));
}

/** The same, where several titles without dates can be said of one entry. */
export function postsOf(role: ListedRole): ListedRole[] {
  return role.entry.data.positions.some(isDated) ? eachPosition(role) : [role];
}

function postOf(role: ListedRole, position: Position, isFirst: boolean): ListedRole {
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
