import type { ListedPublication } from '#lib/bibliography/listed-publication.ts';
import type { CollectionEntry } from 'astro:content';
import { compareLatestFirst } from '#lib/dates.ts';
import { resolvePerson, type NamedPerson } from '#lib/people.ts';
import { once } from './once.ts';
import { findPublications } from './publications.ts';
import { getPeople } from './site.ts';
import { getBody, getTranslated } from './translated.ts';

/** A project with its advisors and papers found. */
export interface ListedProject {
  id: string;
  entry: CollectionEntry<'projects'>;
  advisors: NamedPerson[];
  works: ListedPublication[];
}

/** A role with its projects. */
export interface ListedRole {
  id: string;
  entry: CollectionEntry<'experience'>;
  advisors: NamedPerson[];
  projects: ListedProject[];
}

type Ordered = { data: { order?: number | undefined; start?: string | undefined; end?: string | undefined } };
const compareEntries = (a: Ordered, b: Ordered) => {
  const byOrder = (a.data.order ?? Infinity) - (b.data.order ?? Infinity);
  return (Number.isNaN(byOrder) ? 0 : byOrder) || compareLatestFirst(a.data, b.data);
};

const getProjects = once(async (): Promise<ListedProject[]> => {
  const people = await getPeople();
  const entries = (await getTranslated('projects')).sort(compareEntries);
  return Promise.all(
    entries.map(async (entry) => ({
      id: entry.id,
      entry,
      advisors: entry.data.advisors.map((ref) => resolvePerson(ref, people)),
      works: await findPublications(entry.data.publications),
    })),
  );
});

/** The roles, by `order` and then the latest first, each with its projects. */
export const getRoles = once(async (): Promise<ListedRole[]> => {
  const [people, projects, entries] = await Promise.all([getPeople(), getProjects(), getTranslated('experience')]);
  return entries.sort(compareEntries).map((entry) => ({
    id: entry.id,
    entry,
    advisors: entry.data.advisors.map((ref) => resolvePerson(ref, people)),
    projects: projects.filter((project) => project.entry.data.role === entry.id),
  }));
});

/** The projects that belong to no role. */
export const getOtherProjects = once(async () =>
  (await getProjects()).filter(({ entry }) => entry.data.role === undefined),
);

const drawProject = (lang: string) => async (project: ListedProject) => ({
  ...project,
  data: project.entry.data,
  body: await getBody(project.entry, lang),
});

/** The projects that belong to no role, with their prose. */
export async function getDrawnProjects(lang: string) {
  return Promise.all((await getOtherProjects()).map(drawProject(lang)));
}

/** The roles with their prose, and their projects under the groups of the role; those of no group come first. */
export async function getDrawnRoles(lang: string) {
  return Promise.all(
    (await getRoles()).map(async ({ id, entry, advisors, projects }) => {
      const drawn = await Promise.all(projects.map(drawProject(lang)));
      const groups = [{ id: undefined, title: undefined, notes: [] }, ...entry.data.groups].map((group) => ({
        ...group,
        projects: drawn.filter(({ data }) => data.group === group.id),
      }));
      return {
        id,
        data: entry.data,
        advisors,
        notes: entry.data.notes,
        body: await getBody(entry, lang),
        groups: groups.filter((group) => group.projects.length + group.notes.length > 0),
      };
    }),
  );
}
