import type { CvItems } from '#lib/cv/document.ts';
import { formatPeriod } from '#lib/dates.ts';
import { linkLine } from './links.ts';
import { tellPeople } from './people.ts';
import { type CvRow, line, type Reader, say, tell } from './row.ts';

/** A project that belongs to no role: what it is, for what it was made, what was done. */
export function projectRow({ entry, advisors }: CvItems['projects'][number], reader: Reader): CvRow {
  const { words, show, lang } = reader;
  const { data } = entry;
  const context = tell(data.context, reader, { tone: 'muted' });
  const points = [...data.contributions, ...data.highlights];
  return {
    when: formatPeriod(data.start, data.end, lang, words.dates),
    lines: [
      ...line(
        'title',
        tell(data.title, reader, { tone: 'strong' }),
        context.length > 0 ? [...say(' · '), ...context] : [],
      ),
      ...line('text', tell(data.tagline ?? data.motivation, reader)),
      ...line('muted', tellPeople(advisors, words.experience.advisedBy, reader)),
      ...(show.has('details') ? points.flatMap((point) => line('bullet', tell(point, reader))) : []),
      ...linkLine(data.links, reader),
    ],
  };
}
