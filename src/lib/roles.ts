import type { ListedPublication } from '#lib/bibliography/listed-publication.ts';
import { compareLatestFirst } from '#lib/dates.ts';
import { arrangePositions } from '#lib/positions.ts';
import { type KnownPerson, type NamedPerson, resolvePerson } from '#lib/people.ts';
import type { Role } from '#schemas/experience.ts';
import type { Project } from '#schemas/project.ts';

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
