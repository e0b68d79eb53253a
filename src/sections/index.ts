import type { z } from 'zod';
import type { KnownPerson } from '#model/people.ts';
import type { Profile } from '#model/schema/profile.ts';
import { educationSection } from './education.ts';
import { experienceSection } from './experience.ts';
import { honorsSection } from './honors.ts';
import { interestsSection } from './interests.ts';
import { projectsSection } from './projects.ts';
import { publicationsSection } from './publications.ts';
import { referencesSection } from './references.ts';
import type { Section } from './section.ts';
import { serviceSection } from './service.ts';
import { skillsSection } from './skills.ts';
import { talksSection } from './talks.ts';
import { teachingSection } from './teaching.ts';

/**
 * All sections of the record, in the usual order of a CV. Collections, editor schemas, reference, counts, the choices of
 * cv.yaml and of the home page, CV, JSON Resume and RenderCV are made from this list.
 */
export const sections = {
  interests: interestsSection,
  education: educationSection,
  experience: experienceSection,
  publications: publicationsSection,
  projects: projectsSection,
  talks: talksSection,
  teaching: teachingSection,
  honors: honorsSection,
  service: serviceSection,
  skills: skillsSection,
  references: referencesSection,
} as const;

export type SectionName = keyof typeof sections;
/** The names of all sections. */
export const sectionNames = Object.keys(sections) as [SectionName, ...SectionName[]];

/** What the entries of each section are, in order and with the people found. */
export type SectionItems = {
  [Name in SectionName]: (typeof sections)[Name] extends Section<infer Item> ? Item[] : never;
};

/** Sections whose content is a YAML file of their own. */
export type ListName = {
  [Name in SectionName]: (typeof sections)[Name] extends { schema: z.ZodType } ? Name : never;
}[SectionName];

/** The sections with a YAML file, in the usual order of the home page. */
export const listNames = Object.keys({
  education: true,
  teaching: true,
  talks: true,
  honors: true,
  service: true,
  skills: true,
} satisfies Record<ListName, true>) as [ListName, ...ListName[]];

/** What the YAML file of each such section holds. */
type ListData = { [Name in ListName]: z.output<(typeof sections)[Name]['schema']> };

/** Something for each section with a YAML file. */
export function forEachList<Value>(make: (name: ListName) => Value): Record<ListName, Value> {
  return Object.fromEntries(listNames.map((name) => [name, make(name)])) as Record<ListName, Value>;
}

/** The lists of a record, as they are written. */
export type RecordLists = { [Name in ListName]: readonly ListData[Name][] };

/** What the home page and the CV show as sections, in order and with the people found. */
export type AcademicRecord = Pick<SectionItems, ListName | 'interests'>;

/** Puts each list in the order of its section. */
export function arrangeRecord(
  lists: RecordLists,
  profile: Pick<Profile, 'interests'>,
  people: readonly KnownPerson[],
): AcademicRecord {
  const arranged = forEachList((name) => {
    const arrange = sections[name].arrange as (
      items: RecordLists[ListName],
      people: readonly KnownPerson[],
    ) => unknown[];
    return arrange(lists[name], people);
  });
  return { interests: profile.interests, ...arranged } as AcademicRecord;
}
