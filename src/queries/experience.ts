import type { ListedProject } from '#lib/roles.ts';
import type { Site } from '#model/site.ts';
import { getBody } from './bodies.ts';

const withBody = (site: Site, lang: string) => async (project: ListedProject) => ({
  ...project,
  data: project.entry.data,
  body: await getBody(site, `projects/${project.id}`, lang),
});

/** The projects that belong to no role, with their prose. */
export function getProjects(site: Site, lang: string) {
  return Promise.all(site.projects.map(withBody(site, lang)));
}

/** The roles with their prose, and their projects under the groups of the role; those of no group come first. */
export function getRoles(site: Site, lang: string) {
  return Promise.all(
    site.roles.map(async ({ id, entry, advisors, projects }) => {
      const shown = await Promise.all(projects.map(withBody(site, lang)));
      const groups = [{ id: undefined, title: undefined, notes: [] }, ...entry.data.groups].map((group) => ({
        ...group,
        projects: shown.filter(({ data }) => data.group === group.id),
      }));
      return {
        id,
        data: entry.data,
        advisors,
        notes: entry.data.notes,
        body: await getBody(site, `experience/${id}`, lang),
        groups: groups.filter((group) => group.projects.length + group.notes.length > 0),
      };
    }),
  );
}
