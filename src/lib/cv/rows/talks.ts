import { formatDate } from '#lib/dates.ts';
import type { Talk } from '#schemas/talk.ts';
import { linkLine } from './links.ts';
import { type CvRow, joined, line, type Reader, say, tell } from './row.ts';

/** A talk: its title, where it was given, of what kind. */
export function talkRow({ title, event, place, date, kind, abstract, links }: Talk, reader: Reader): CvRow {
  const { words, lang, show } = reader;
  const where = joined([tell(event, reader), tell(place, reader)], words.partSeparator);
  const which = say(kind && kind !== 'talk' ? words.talks.kinds[kind] : undefined, { tone: 'muted' });
  return {
    when: formatDate(date, lang, words.dates),
    lines: [
      ...line('title', tell(title, reader, { tone: 'strong' })),
      ...line('text', joined([where, which], ' · ')),
      ...(show.has('details') ? line('muted', tell(abstract, reader)) : []),
      ...linkLine(links, reader),
    ],
  };
}
