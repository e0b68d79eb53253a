import { type KnownPerson, resolvePerson } from '#model/people.ts';
import type { ListedProject, ListedRole } from '#model/roles.ts';
import type { Cv, CvSettings, CvVariant } from '#model/schema/cv.ts';
import type { Profile } from '#model/schema/profile.ts';
import type { SiteSettings } from '#model/schema/site-settings.ts';
import type { LocalizedText } from '#model/schema/text.ts';
import type { ListedPublication } from '#publications/arrange.ts';
import { groupByTopic, groupByType, groupByYear } from '#publications/order.ts';
import { type AcademicRecord, forEachList, type SectionItems, type SectionName, sections } from '#sections/index.ts';
import type { CvPublicationGroup } from '#sections/publications.ts';
import type { Section, Tagged } from '#sections/section.ts';
import type { CvPart, CvReader } from './row.ts';

/** What a CV is made of: everything the content has, in order. */
export interface CvMaterial {
  profile: Profile;
  record: AcademicRecord;
  roles: readonly ListedRole[];
  /** The projects that belong to no role. */
  projects: readonly ListedProject[];
  publications: readonly ListedPublication[];
  topics: SiteSettings['publications']['topics'];
  people: readonly KnownPerson[];
}

/** A section with its entries, in no language yet. */
export type CvSection = {
  [Name in SectionName]: { name: Name; title: LocalizedText | undefined; items: SectionItems[Name] };
}[SectionName];

/** A CV in no language yet: the page, the PDF, JSON Resume and RenderCV are written from it. */
export interface CvDocument {
  /** The id of the variant; undefined for the full CV. */
  variant: string | undefined;
  title: LocalizedText | undefined;
  profile: Profile;
  sections: CvSection[];
  theme: CvSettings['theme'];
  paper: CvSettings['paper'];
  show: ReadonlySet<CvSettings['show'][number]>;
  /** How many pages it may have. */
  pages: number | undefined;
}

/** Assembles the full CV, or one of its variants. Sections without entries are left out. */
export function assembleCv(material: CvMaterial, cv: Cv, variant?: CvVariant): CvDocument {
  const settings: CvSettings = {
    sections: variant?.sections ?? cv.sections,
    theme: variant?.theme ?? cv.theme,
    paper: variant?.paper ?? cv.paper,
    show: variant?.show ?? cv.show,
    publications: variant?.publications ?? cv.publications,
  };
  const all = itemsOf(material, cv, settings, variant?.tags);
  const sections = settings.sections.flatMap(({ section, title, limit }): CvSection[] => {
    const items = limitItems(section, all, limit);
    return items.length > 0 ? [{ name: section, title, items } as CvSection] : [];
  });
  const { theme, paper, show } = settings;
  return {
    variant: variant?.id,
    title: variant?.title,
    profile: material.profile,
    sections,
    theme,
    paper,
    show: new Set(show),
    pages: variant?.pages,
  };
}

/** The full CV and all its variants. */
export function assembleCvs(material: CvMaterial, cv: Cv): CvDocument[] {
  return [assembleCv(material, cv), ...cv.variants.map((variant) => assembleCv(material, cv, variant))];
}

function itemsOf(
  material: CvMaterial,
  cv: Cv,
  settings: CvSettings,
  tags: readonly string[] | undefined,
): SectionItems {
  const { record, roles, projects, people } = material;
  const fits = ({ tags: own }: Tagged) => !tags || own.length === 0 || own.some((tag) => tags.includes(tag));
  const publications = material.publications.filter(
    (publication) => fits(publication) && (publication.selected || !settings.publications.selected),
  );
  return {
    ...(forEachList((name) => record[name].filter(fits)) as unknown as AcademicRecord),
    interests: record.interests,
    experience: roles
      .filter(({ entry }) => fits(entry.data))
      .map((role) => ({ ...role, projects: role.projects.filter(({ entry }) => fits(entry.data)) })),
    projects: projects.filter(({ entry }) => fits(entry.data)),
    publications: groupPublications(publications, settings.publications.groupBy, material.topics),
    references: cv.references.map((referee) => ({ ...referee, person: resolvePerson(referee.person, people) })),
  };
}

function groupPublications(
  publications: ListedPublication[],
  groupBy: CvSettings['publications']['groupBy'],
  topics: CvMaterial['topics'],
): CvPublicationGroup[] {
  if (publications.length === 0) return [];
  if (groupBy === 'none') return [{ by: undefined, title: undefined, publications }];
  const ids = topics.map(({ id }) => id);
  const groups = {
    year: () => groupByYear(publications),
    type: () => groupByType(publications),
    topic: () => groupByTopic(publications, ids),
  }[groupBy]();
  return groups.map(({ id, by, publications: grouped }) => ({
    by,
    title: groupBy === 'topic' ? topics.find((topic) => topic.id === id)?.title : undefined,
    publications: grouped as ListedPublication[],
  }));
}

function limitItems(section: SectionName, all: SectionItems, limit: number | undefined): readonly unknown[] {
  if (limit === undefined) return all[section];
  if (section !== 'publications') return all[section].slice(0, limit);
  let left = limit;
  return all.publications.flatMap((group) => {
    const publications = group.publications.slice(0, left);
    left -= publications.length;
    return publications.length > 0 ? [{ ...group, publications }] : [];
  });
}

/** The entries of a section; none where the CV does not have it. */
export function findItems<Name extends SectionName>(cv: CvDocument, name: Name): SectionItems[Name][number][] {
  return cv.sections.flatMap((section) =>
    section.name === name ? (section.items as SectionItems[Name][number][]) : [],
  );
}

/** What a section says, line by line, in the language of the reader. The page and the PDF show the same lines. */
export function sectionParts({ name, items }: CvSection, reader: CvReader): CvPart[] {
  return (sections[name] as Section<unknown>).parts(items, reader);
}
