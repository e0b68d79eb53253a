import type { CvSection } from '#lib/cv/document.ts';
import { honorGroups } from '#lib/cv/rows/honors.ts';
import { publicationHeading } from '#lib/cv/rows/parts.ts';
import { plainPieces, plainText } from '#lib/cv/write/plain-text.ts';
import type { CvTarget } from '#lib/cv/write/target.ts';
import { writeEducationEntry } from './education.ts';
import { writeProjectEntry, writeReferenceEntry, writeService, writeTalkEntry, writeTeachingEntry } from './entries.ts';
import { writeExperience } from './experience.ts';
import { writeHonorEntry, writeInterests, writeSkillEntry } from './lists.ts';
import { writePublicationEntry } from './publications.ts';

interface Part {
  heading?: string;
  entries: object[];
}

/** The sections under their titles. RenderCV has no headings within a section: each group is a section of its own. */
export function writeSections(sections: readonly CvSection[], target: CvTarget): Record<string, object[]> {
  const written: Record<string, object[]> = {};
  for (const section of sections) {
    const title = plainText(section.title, target) || target.titles[section.name];
    for (const { heading, entries } of partsOf(section, target))
      written[freeTitle(heading ? title + target.words.colon + heading : title, written)] = entries;
  }
  return written;
}

function partsOf(section: CvSection, target: CvTarget): Part[] {
  if (section.name === 'publications')
    return section.items.map((group) => ({
      heading: plainPieces(publicationHeading(group, section.items.length > 1, target), target),
      entries: group.publications.map((publication) => writePublicationEntry(publication, target)),
    }));
  if (section.name === 'honors')
    return honorGroups(section.items, target).map(({ heading, honors }) => ({
      heading: plainPieces(heading, target),
      entries: honors.map((honor) => writeHonorEntry(honor, target)),
    }));
  return [{ entries: entriesOf(section, target) }];
}

function entriesOf(section: Exclude<CvSection, { name: 'publications' | 'honors' }>, target: CvTarget): object[] {
  const { name, items } = section;
  if (name === 'interests') return writeInterests(items, target);
  if (name === 'experience') return writeExperience(items, target);
  if (name === 'education') return items.map((item) => writeEducationEntry(item, target));
  if (name === 'projects') return items.map((item) => writeProjectEntry(item, target));
  if (name === 'talks') return items.map((item) => writeTalkEntry(item, target));
  if (name === 'teaching') return items.map((item) => writeTeachingEntry(item, target));
  if (name === 'service') return writeService(items, target);
  if (name === 'skills') return items.map((item) => writeSkillEntry(item, target));
  return items.map((item) => writeReferenceEntry(item, target));
}

/** A title that no section has yet: two may be called the same, and one would replace the other. */
function freeTitle(title: string, taken: Record<string, unknown>): string {
  let free = title;
  for (let number = 2; free in taken; number++) free = `${title} (${number})`;
  return free;
}
