import type { CheckedContent } from '#checks/checked-content.ts';
import { arrangePublications } from '#lib/bibliography/arrange.ts';
import type { CvMaterial } from '#lib/cv/document.ts';
import { knownPeople } from '#lib/people.ts';
import { arrangeRecord } from '#lib/record.ts';
import { arrangeProjects, arrangeRoles } from '#lib/roles.ts';
import { translateData } from '#lib/translate.ts';
import { type Cv, cv } from '#schemas/cv.ts';
import type { CollectionName, DataOf } from '#schemas/collections.ts';

/**
 * What a CV is made of, from content that has been read and checked: the same that the pages of the site get
 * from Astro. Undefined when there is no profile or no site.yaml, which the check reports.
 */
export function readMaterial(checked: CheckedContent): { material: CvMaterial; settings: Cv } | undefined {
  const site = checked.good.site[0]?.data;
  const profile = translated(checked, 'profile')[0]?.data;
  if (!site || !profile) return undefined;
  const list = <Name extends CollectionName>(name: Name) => checked.good[name].map(({ data }) => data);
  const people = knownPeople(profile, list('people'));
  const drafts = checked.good.publications
    .filter(({ data }) => data.draft)
    .map(({ entry, data }) => ({ id: entry.id, data }));
  const publications = arrangePublications({
    bibliography: checked.bibliography,
    files: [...translated(checked, 'publications'), ...drafts],
    topics: site.publications.topics.map(({ id }) => id),
    people,
    metrics: list('metrics')[0] ?? { stars: {}, citations: {}, ranks: {} },
  });
  const projects = arrangeProjects(translated(checked, 'projects'), people, publications);
  const lists = {
    education: list('education'),
    teaching: list('teaching'),
    talks: list('talks'),
    honors: list('honors'),
    service: list('service'),
    skills: list('skills'),
  };
  const material: CvMaterial = {
    profile,
    record: arrangeRecord(lists, profile, people),
    roles: arrangeRoles(translated(checked, 'experience'), projects, people),
    projects: projects.filter(({ entry }) => entry.data.role === undefined),
    publications,
    topics: site.publications.topics,
    people,
  };
  return { material, settings: list('cv')[0] ?? cv.parse({}) };
}

/** Astro keeps entries by their ids: so entries of one date stand in this order on the pages. */
function compareIds(a: string, b: string): number {
  return a.localeCompare(b);
}

type Translatable = 'profile' | 'experience' | 'projects' | 'publications';

/** The entries of a collection without drafts, each with what its translation files say. */
function translated<Name extends Translatable>(
  { good, translations, languages }: CheckedContent,
  name: Name,
): { id: string; data: DataOf<Name> }[] {
  return good[name]
    .filter(({ data }) => !('draft' in data && data.draft))
    .toSorted((a, b) => compareIds(a.entry.id, b.entry.id))
    .map(({ entry, data }) => {
      const own = translations.filter(({ entry: { collection, id } }) => collection === name && id === entry.id);
      const said = languages.flatMap((lang) => {
        const found = own.find((translation) => translation.entry.lang === lang);
        return found ? [[lang, found.data as Record<string, unknown>] as const] : [];
      });
      return { id: entry.id, data: translateData<DataOf<Name>>(data, new Map(said), languages[0]!) };
    });
}
