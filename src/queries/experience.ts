import type { CollectionEntry } from 'astro:content';
import { arrangeProjects, arrangeRoles, type ListedProject } from '#lib/roles.ts';
import { once } from './once.ts';
import { getPublications } from './publications.ts';
import { getPeople } from './profile.ts';
import { getBody, getTranslated } from './translated.ts';

const getProjects = once(async () =>
  arrangeProjects(await getTranslated('projects'), await getPeople(), await getPublications()),
);

/** The roles, by `order` and then the latest first, each with its projects. */
export const getRoles = once(async () =>
  arrangeRoles(await getTranslated('experience'), await getProjects(), await getPeople()),
);

/** The projects that belong to no role. */
export const getOtherProjects = once(async () =>
  (await getProjects()).filter(({ entry }) => entry.data.role === undefined),
);

const drawProject = (lang: string) => async (project: ListedProject<CollectionEntry<'projects'>>) => ({
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
