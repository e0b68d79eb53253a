import type { KnownPerson } from '#lib/people.ts';
import type { Profile } from '#schemas/profile.ts';
import { forEachList, type ListData, type ListName, type SectionItems, sections } from './index.ts';

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
