import { z } from 'zod';
import { metrics } from '#metrics/metrics.ts';
import { coordinates, place } from '#places/place.ts';
import { forEachList, type ListName, sections } from '#sections/index.ts';
import { cv } from './cv.ts';
import { newsItem } from './news.ts';
import { opening } from './opening.ts';
import { page } from './page.ts';
import { person } from './person.ts';
import { profile } from './profile.ts';
import { project } from './project.ts';
import { publication } from './publication.ts';
import { researchTheme } from './research.ts';
import { role } from './role.ts';
import { site } from './site-settings.ts';
import { text } from './text.ts';

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

/** Finds what `optional()`, `default()` and kin wrap, noting on the way whether it is marked `localized`. */
function isLocalized(schema: z.ZodType): boolean {
  if (schema.meta()?.localized === true) return true;
  const inner = (schema.def as { innerType?: z.ZodType }).innerType;
  return inner ? isLocalized(inner) : false;
}

function isList(schema: z.ZodType): boolean {
  if (schema instanceof z.ZodArray) return true;
  const inner = (schema.def as { innerType?: z.ZodType }).innerType;
  return inner ? isList(inner) : false;
}

/**
 * The front matter a translation file (`name.zh.mdx`) may have: the localized fields of the entry,
 * as plain text in the language of the file.
 */
export function translationOf(schema: z.ZodObject): z.ZodObject {
  const fields = Object.entries(schema.shape).filter(([, field]) => isLocalized(field as z.ZodType));
  return z.strictObject(
    Object.fromEntries(
      fields.map(([name, field]) => [name, (isList(field as z.ZodType) ? z.array(text) : text).optional()]),
    ),
  );
}

/** The front matter of some translation file; which fields it may have depends on what it translates. */
export const anyTranslation = z.record(z.string(), z.unknown());
