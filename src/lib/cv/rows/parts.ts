import type { CvItems, CvPublicationGroup, CvSection } from '#lib/cv/document.ts';
import { educationRow } from './education.ts';
import { experienceRow } from './experience.ts';
import { honorParts } from './honors.ts';
import { interestRow } from './interests.ts';
import { projectRow } from './projects.ts';
import { publicationRow } from './publications.ts';
import { referenceRow } from './references.ts';
import { type CvPart, type CvPiece, type CvRow, type Reader, say, tell } from './row.ts';
import { serviceRows } from './service.ts';
import { skillRow } from './skills.ts';
import { talkRow } from './talks.ts';
import { teachingRow } from './teaching.ts';

/** What a section says, line by line, in the language of the reader. The page and the PDF draw the same lines. */
export function sectionParts(section: CvSection, reader: Reader): CvPart[] {
  const { name, items } = section;
  if (name === 'honors') return honorParts(items, reader);
  if (name === 'publications') return publicationParts(items, reader);
  if (name === 'service') return [{ rows: serviceRows(items, reader) }];
  return [{ rows: rowsOf(section, reader) }];
}

function rowsOf({ name, items }: Exclude<CvSection, { name: NotByItself }>, reader: Reader): CvRow[] {
  const write = writers[name] as (item: (typeof items)[number], reader: Reader) => CvRow;
  return items.map((item) => write(item, reader));
}

/** Sections whose entries are not each a row of its own. */
type NotByItself = 'honors' | 'publications' | 'service';

type RowWriters = {
  [Name in Exclude<keyof CvItems, NotByItself>]: (item: CvItems[Name][number], reader: Reader) => CvRow;
};

const writers: RowWriters = {
  interests: interestRow,
  education: educationRow,
  experience: experienceRow,
  projects: projectRow,
  talks: talkRow,
  teaching: teachingRow,
  skills: skillRow,
  references: referenceRow,
};

function publicationParts(groups: CvItems['publications'], reader: Reader): CvPart[] {
  let number = 0;
  return groups.map((group) => {
    const heading = publicationHeading(group, groups.length > 1, reader);
    const rows = group.publications.map((publication) => publicationRow(publication, ++number, reader));
    return { ...(heading.length > 0 && { heading }), rows };
  });
}

/** What a group of publications is called; nothing where they are not divided. */
export function publicationHeading({ by, title }: CvPublicationGroup, isDivided: boolean, reader: Reader): CvPiece[] {
  const { words } = reader;
  if (title !== undefined) return tell(title, reader);
  if (by && 'year' in by) return say(String(by.year));
  if (by && 'type' in by) return say(words.types[by.type]);
  return say(isDivided && words.publications.otherTopic);
}
