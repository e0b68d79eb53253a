import { formatPeriod, formatYears } from '#lib/dates.ts';
import type { Service } from '#schemas/service.ts';
import { linkLine } from './links.ts';
import { type CvRow, joined, line, type Reader, say, tell } from './row.ts';

/** Reviewing, committees and offices: the role, the body or the venues, when. */
export function serviceRow({ role, organization, venues, start, end, note, links }: Service, reader: Reader): CvRow {
  const { words, lang } = reader;
  const named = venues.map((venue) =>
    [venue.name, formatYears(venue.years), formatPeriod(venue.start, venue.end, lang, words.dates)]
      .filter(Boolean)
      .join(' '),
  );
  return {
    when: formatPeriod(start, end, lang, words.dates),
    lines: [
      ...line(
        'title',
        joined([tell(role, reader, { tone: 'strong' }), tell(organization, reader)], words.listSeparator),
      ),
      ...line('text', say(named.join(words.listSeparator))),
      ...line('muted', tell(note, reader)),
      ...linkLine(links, reader),
    ],
  };
}
