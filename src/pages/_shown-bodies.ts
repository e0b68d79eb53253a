import { getEntry, render } from 'astro:content';
import { highlightBody } from 'vitrine/site';
import { findBody } from '#model/bodies.ts';
import type { Theme } from '#model/join.ts';
import type { ListedProject } from '#model/roles.ts';
import type { Site } from '#model/site.ts';
import type { ShownBody } from '#site/components/text/draw-text.ts';

/**
 * The body of an entry, to be shown to readers of a language; undefined where nothing is written.
 * @param name how the entry is named: `profile`, `projects/parity`
 */
export async function getBody(site: Site, name: string, lang: string): Promise<ShownBody | undefined> {
  const found = findBody(site.bodies.get(name), lang, site.defaultLang);
  if (!found) return undefined;
  if (!found.code) return { read: found.read, file: name, codes: await highlightBody(found.read), lang: found.lang };
  // Astro compiles and runs it: the configuration says so.
  const entry = await getEntry(found.code.collection, found.code.id);
  if (!entry) throw new Error(`Astro has no entry ${name}.`);
  return { Content: (await render(entry)).Content, lang: found.lang };
}

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

/** A theme with its prose in the reader's language. */
export interface ShownTheme extends Omit<Theme, 'children'> {
  body: ShownBody | undefined;
  children: ShownTheme[];
}

/** The themes with what a page shows of them. */
export function getThemes(site: Site, lang: string): Promise<ShownTheme[]> {
  const withBody = async (theme: Theme): Promise<ShownTheme> => ({
    ...theme,
    body: await getBody(site, `research/${theme.id}`, lang),
    children: await Promise.all(theme.children.map(withBody)),
  });
  return Promise.all(site.themes.map(withBody));
}
