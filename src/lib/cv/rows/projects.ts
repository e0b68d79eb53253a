import type { CvItems } from '#lib/cv/document.ts';
import { formatPeriod } from '#lib/dates.ts';
import { linkLine } from './links.ts';
import { tellPeople } from './people.ts';
import { type CvRow, joined, line, type Reader, tell } from './row.ts';

/** A project that belongs to no role: what it is, for what it was made, what was done. */
export function projectRow({ entry, advisors }: CvItems['projects'][number], reader: Reader): CvRow {
  const { words, show, lang } = reader;
  const { data } = entry;
  const muted = { tone: 'muted' } as const;
  const points = [...data.contributions, ...data.highlights];
  return {
    when: formatPeriod(data.start, data.end, lang, words.dates),
    lines: [
      ...line(
        'title',
        joined(
          [
            tell(data.title, reader, { tone: 'strong' }),
            tell(data.context, reader, muted),
            tell(data.place, reader, muted),
          ],
          ' · ',
        ),
      ),
      ...line('text', tell(data.tagline ?? data.motivation, reader)),
      ...line('muted', tellPeople(advisors, words.experience.advisedBy, reader)),
      ...(show.has('details') ? points.flatMap((point) => line('bullet', tell(point, reader))) : []),
      ...linkLine(data.links, reader),
    ],
  };
}
