import { compareDates, compareLatestFirst } from '#lib/dates.ts';
import { termsOf } from '#lib/terms.ts';
import { type KnownPerson, type NamedPerson, resolvePerson } from '#lib/people.ts';
import type { DataOf } from '#schemas/collections.ts';
import type { Education } from '#schemas/education.ts';
import type { Honor } from '#schemas/honor.ts';
import type { Profile } from '#schemas/profile.ts';
import type { Service } from '#schemas/service.ts';
import type { SkillGroup } from '#schemas/skill.ts';
import type { Talk } from '#schemas/talk.ts';
import type { Teaching } from '#schemas/teaching.ts';

/** The lists a record is made of, as they are written. */
export type RecordLists = {
  [Name in 'education' | 'teaching' | 'talks' | 'honors' | 'service' | 'skills']: readonly DataOf<Name>[];
};

/** The lists that the home page and the CV show, in their order, with the people found. */
export interface AcademicRecord {
  interests: Profile['interests'];
  education: (Omit<Education, 'advisors'> & { advisors: NamedPerson[] })[];
  teaching: (Omit<Teaching, 'instructors'> & { instructors: NamedPerson[] })[];
  talks: Talk[];
  honors: Honor[];
  service: Service[];
  skills: SkillGroup[];
}

/** By `order` where it is given, then as the list is ordered. */
function byOrder<Item extends { order?: number | undefined }>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Item[] {
  const place = ({ order = Number.MAX_VALUE }: Item) => order;
  return items.toSorted((a, b) => place(a) - place(b) || compare(a, b));
}

/**
 * Puts the lists in order: by `order`, then the latest first; skills, and what has no date, stay in the order of the file.
 */
export function arrangeRecord(
  lists: RecordLists,
  profile: Pick<Profile, 'interests'>,
  people: readonly KnownPerson[],
): AcademicRecord {
  const find = (refs: Education['advisors']) => refs.map((ref) => resolvePerson(ref, people));
  return {
    interests: profile.interests,
    education: byOrder(lists.education, compareLatestFirst).map((item) => ({ ...item, advisors: find(item.advisors) })),
    teaching: byOrder(lists.teaching, (a, b) => compareLatestFirst(termsOf(a), termsOf(b))).map((item) => ({
      ...item,
      instructors: find(item.instructors),
    })),
    talks: byOrder(lists.talks, (a, b) => compareDates(b.date, a.date)),
    honors: byOrder(lists.honors, (a, b) => Math.max(...b.years) - Math.max(...a.years)),
    service: byOrder(lists.service, compareLatestFirst),
    skills: [...lists.skills],
  };
}
