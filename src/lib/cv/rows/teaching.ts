import type { CvItems } from '#lib/cv/document.ts';
import { formatTerms } from '#lib/terms.ts';
import { linkLine } from './links.ts';
import { tellPeople } from './people.ts';
import { type CvRow, joined, line, type Reader, say, tell } from './row.ts';

/** A course: its title and place, as what, with whom, what was done. */
export function teachingRow(item: CvItems['teaching'][number], reader: Reader): CvRow {
  const { title, code, role, institution, instructors, text, links } = item;
  const { words, lang, show } = reader;
  const name = [...say(code && `${code} `, { tone: 'strong' }), ...tell(title, reader, { tone: 'strong' })];
  return {
    when: formatTerms(item, lang, words),
    lines: [
      ...line('title', joined([name, tell(institution, reader)], words.partSeparator)),
      ...line('muted', tell(role, reader)),
      ...line('muted', tellPeople(instructors, words.teaching.with, reader)),
      ...(show.has('details') ? line('text', tell(text, reader)) : []),
      ...linkLine(links, reader),
    ],
  };
}
