import type { CvItems } from '#lib/cv/document.ts';
import { formatPeriod } from '#lib/dates.ts';
import { linkLine } from './links.ts';
import { tellPeople } from './people.ts';
import { describePositions } from './position.ts';
import { type CvRow, joined, line, type Reader, say, tell } from './row.ts';

/** A role: where, as what, with whom, about what; its points, and its projects by their names. */
export function experienceRow({ entry, advisors, projects }: CvItems['experience'][number], reader: Reader): CvRow {
  const { words, show, lang } = reader;
  const { data } = entry;
  const { listSeparator, partSeparator, colon } = words;
  const places = joined(
    data.places.map((place) => tell(place, reader, { tone: 'muted' })),
    words.jointSeparator,
  );
  const unit = tell(data.unit, reader, { tone: 'strong' });
  const modes = [
    data.employment && words.experience.employment[data.employment],
    data.workMode && words.experience.workModes[data.workMode],
  ];
  const positions = describePositions(data, reader);
  const points = [...data.highlights, ...data.notes, ...data.groups.flatMap(({ notes }) => notes)];
  const titles = projects.map((project) => tell(project.entry.data.title, reader));
  return {
    when: formatPeriod(data.start, data.end, lang, words.dates),
    lines: [
      ...line('title', joined([unit, tell(data.organization, reader, { tone: 'strong' }), places], partSeparator)),
      ...positions.lines,
      ...line('text', joined([positions.together, ...modes.map((mode) => say(mode, { tone: 'muted' }))], ' · ')),
      ...line('muted', tellPeople(advisors, words.experience.advisedBy, reader)),
      ...line(
        'muted',
        data.topic === undefined ? [] : [...say(words.experience.topic + colon), ...tell(data.topic, reader)],
      ),
      ...line('muted', tell(data.summary, reader)),
      ...(show.has('details') ? points.flatMap((point) => line('bullet', tell(point, reader))) : []),
      ...line(
        'text',
        titles.length > 0 ? [...say(words.sections.projects + colon), ...joined(titles, listSeparator)] : [],
      ),
      ...linkLine(data.links, reader),
    ],
  };
}
