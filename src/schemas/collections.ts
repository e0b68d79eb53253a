import type { z } from 'zod';
import { forEachList, type ListName, sections } from '#sections/index.ts';
import { coordinates } from './coordinates.ts';
import { cv } from './cv.ts';
import { role } from './experience.ts';
import { metrics } from './metrics.ts';
import { newsItem } from './news.ts';
import { opening } from './opening.ts';
import { page } from './page.ts';
import { person } from './person.ts';
import { place } from './place.ts';
import { profile } from './profile.ts';
import { project } from './project.ts';
import { publication } from './publication.ts';
import { researchTheme } from './research.ts';
import { site } from './site.ts';

/** Collections of MDX files: a folder of the content, one entry per file. */
export const folders = {
  pages: page,
  research: researchTheme,
  experience: role,
  projects: project,
  publications: publication,
} as const;

/** The MDX file that stands alone: `profile.mdx`. */
export const singles = { profile } as const;

const sectionSchemas = forEachList((name) => sections[name].schema) as {
  [Name in ListName]: (typeof sections)[Name]['schema'];
};

/** Collections of YAML items: one file that holds a list. */
export const lists = {
  people: person,
  places: place,
  news: newsItem,
  ...sectionSchemas,
  openings: opening,
} as const;

/** Files that hold one record. */
export const records = { site, cv, metrics, coordinates } as const;

/** The schema of each collection by its name. */
export const schemas = { ...folders, ...singles, ...lists, ...records } as const;

export type CollectionName = keyof typeof schemas;
/** What an entry of a collection is once its schema has read it. */
export type DataOf<Name extends CollectionName> = z.output<(typeof schemas)[Name]>;
