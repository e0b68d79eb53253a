import type { Position } from '#model/schema/position.ts';
import type { Project } from '#model/schema/project.ts';
import type { Role } from '#model/schema/role.ts';
import type { ListedPublication } from '#publications/arrange.ts';
import { compareDates, compareLatestFirst } from '#text/dates.ts';
import { type KnownPerson, type NamedPerson, resolvePerson } from './people.ts';

/** An entry of a folder: its file's name and what its front matter says. */
interface EntryOf<Data> {
  id: string;
  data: Data;
}

/** A project with its advisors and papers found. */
export interface ListedProject<Entry extends EntryOf<Project> = EntryOf<Project>> {
  id: string;
  entry: Entry;
  advisors: NamedPerson[];
  works: ListedPublication[];
}

/** A role with its projects. */
export interface ListedRole<
  Entry extends EntryOf<Role> = EntryOf<Role>,
  ProjectEntry extends EntryOf<Project> = EntryOf<Project>,
> {
  id: string;
  entry: Entry;
  advisors: NamedPerson[];
  projects: ListedProject<ProjectEntry>[];
}

/** By `order`, then the latest first. */
function compareEntries(a: EntryOf<Role | Project>, b: EntryOf<Role | Project>): number {
  const byOrder = (a.data.order ?? Infinity) - (b.data.order ?? Infinity);
  return (Number.isNaN(byOrder) ? 0 : byOrder) || compareLatestFirst(a.data, b.data);
}

/** The projects in their order. */
export function arrangeProjects<Entry extends EntryOf<Project>>(
  entries: readonly Entry[],
  people: readonly KnownPerson[],
  publications: readonly ListedPublication[],
): ListedProject<Entry>[] {
  return entries.toSorted(compareEntries).map((entry) => ({
    id: entry.id,
    entry,
    advisors: entry.data.advisors.map((ref) => resolvePerson(ref, people)),
    works: entry.data.publications.flatMap((key) => publications.find((paper) => paper.key === key) ?? []),
  }));
}

/** The roles in their order, each with its positions in theirs, with its dates and its projects. */
export function arrangeRoles<Entry extends EntryOf<Role>, ProjectEntry extends EntryOf<Project>>(
  entries: readonly Entry[],
  projects: readonly ListedProject<ProjectEntry>[],
  people: readonly KnownPerson[],
): ListedRole<Entry, ProjectEntry>[] {
  const roles = entries.map((entry) => ({ ...entry, data: { ...entry.data, ...arrangePositions(entry.data) } }));
  return roles.toSorted(compareEntries).map((entry) => ({
    id: entry.id,
    entry,
    advisors: entry.data.advisors.map((ref) => resolvePerson(ref, people)),
    projects: projects.filter((project) => project.entry.data.role === entry.id),
  }));
}

/** A period as content has it; either end may be missing. */
interface Period {
  start?: string | undefined;
  end?: string | undefined;
}

/** Whether a position says when it was. */
export function isDated({ start, end }: Period): boolean {
  return start !== undefined || end !== undefined;
}

/**
 * When a position of the profile was. These are what somebody is now, so one that began and has no end lasts; one that
 * has an end is shown with it, and no longer counts as what somebody is.
 */
export function ownPeriod({ start, end }: Period): Period {
  return { start, end: end ?? (start === undefined ? undefined : 'present') };
}

/** The positions of the profile that somebody still has. */
export function currentPositions<Held extends Period>(positions: readonly Held[]): Held[] {
  return positions.filter(({ end }) => end === undefined || end === 'present');
}

/** Whether a position is no more than a title. */
export function isTitleAlone({ title, ...more }: Position): boolean {
  return Object.values(more).every((value) => value === undefined);
}

/**
 * The positions of a role, the latest first, and when the role was. Positions without dates keep their places. An end of
 * the role that is not written is that of its positions, where all of them say it.
 */
export function arrangePositions<Role extends Period & { positions: readonly Position[] }>({
  positions,
  start,
  end,
}: Role): Period & { positions: Position[] } {
  const dated = positions.filter(isDated).toSorted(compareLatestFirst);
  const arranged = positions.map((position) => (isDated(position) ? dated.shift()! : position));
  return { positions: arranged, start: start ?? firstStart(positions), end: end ?? lastEnd(positions, start) };
}

function firstStart(positions: readonly Position[]): string | undefined {
  const starts = positions.map(({ start }) => start);
  return starts.includes(undefined) ? undefined : starts.toSorted(compareDates)[0];
}

function lastEnd(positions: readonly Position[], start: string | undefined): string | undefined {
  const ends = positions.map((position) => position.end ?? position.start);
  const last = ends.includes(undefined) ? undefined : ends.toSorted(compareDates).at(-1);
  // What lasted one date only has no end of its own.
  return last === (start ?? firstStart(positions)) ? undefined : last;
}
