import { compareDates, compareLatestFirst } from '#lib/dates.ts';
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

/** Puts the lists in order, the latest first; skills, and what has no date, stay in the order of the file. */
export function arrangeRecord(
  lists: RecordLists,
  profile: Pick<Profile, 'interests'>,
  people: readonly KnownPerson[],
): AcademicRecord {
  const find = (refs: Education['advisors']) => refs.map((ref) => resolvePerson(ref, people));
  return {
    interests: profile.interests,
    education: lists.education.toSorted(compareLatestFirst).map((item) => ({ ...item, advisors: find(item.advisors) })),
    teaching: lists.teaching
      .toSorted(compareLatestFirst)
      .map((item) => ({ ...item, instructors: find(item.instructors) })),
    talks: lists.talks.toSorted((a, b) => compareDates(b.date, a.date)),
    honors: lists.honors.toSorted((a, b) => Math.max(...b.years) - Math.max(...a.years)),
    service: lists.service.toSorted(compareLatestFirst),
    skills: [...lists.skills],
  };
}
