import type { CheckedContent } from '#checks/checked-content.ts';
import { arrangePublications } from '#lib/bibliography/arrange.ts';
import type { CvMaterial } from '#lib/cv/document.ts';
import { knownPeople } from '#lib/people.ts';
import { forEachList } from '#sections/index.ts';
import { arrangeRecord, type RecordLists } from '#sections/record.ts';
import { arrangeProjects, arrangeRoles } from '#lib/roles.ts';
import { type Cv, cv } from '#schemas/cv.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { readTranslated } from '#tools/read-translated.ts';

/**
 * What a CV is made of, from content that has been read and checked: the same that the pages of the site get
 * from Astro. Undefined when there is no profile or no site.yaml, which the check reports.
 */
export function readMaterial(checked: CheckedContent): { material: CvMaterial; settings: Cv } | undefined {
  const site = checked.good.site[0]?.data;
  const profile = readTranslated(checked, 'profile')[0]?.data;
  if (!site || !profile) return undefined;
  const list = <Name extends CollectionName>(name: Name) => checked.good[name].map(({ data }) => data);
  const people = knownPeople(profile, list('people'));
  const drafts = checked.good.publications
    .filter(({ data }) => data.draft)
    .map(({ entry, data }) => ({ id: entry.id, data }));
  const publications = arrangePublications({
    bibliography: checked.bibliography,
    files: [...readTranslated(checked, 'publications'), ...drafts],
    topics: site.publications.topics.map(({ id }) => id),
    people,
    metrics: list('metrics')[0] ?? { stars: {}, citations: {}, ranks: {} },
  });
  const projects = arrangeProjects(readTranslated(checked, 'projects'), people, publications);
  const material: CvMaterial = {
    profile,
    record: arrangeRecord(forEachList(list) as RecordLists, profile, people),
    roles: arrangeRoles(readTranslated(checked, 'experience'), projects, people),
    projects: projects.filter(({ entry }) => entry.data.role === undefined),
    publications,
    topics: site.publications.topics,
    people,
  };
  return { material, settings: list('cv')[0] ?? cv.parse({}) };
}
