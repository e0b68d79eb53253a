import type { CvItems } from '#lib/cv/document.ts';
import { tellPeople } from '#lib/cv/rows/people.ts';
import { positionPieces } from '#lib/cv/rows/position.ts';
import { joined, say, tell } from '#lib/cv/rows/row.ts';
import { dropEmpty } from '#lib/cv/write/drop-empty.ts';
import { postsOf } from '#lib/cv/write/posts.ts';
import type { CvTarget } from '#lib/cv/write/target.ts';
import { escapedPieces, markdownPieces, markdownText } from './markdown.ts';
import { renderCvPeriod } from './period.ts';
import { linkPoint, writePoints } from './points.ts';

type Role = CvItems['experience'][number];

/**
 * Roles as RenderCV's experience. It wants a position of each; a section where one has none is written as its entries
 * of no kind, because a section holds one kind of entry. An entry of it has one position with dates, so several are
 * several entries.
 */
export function writeExperience(written: readonly Role[], target: CvTarget) {
  const roles = written.flatMap(postsOf);
  const havePositions = roles.every(({ entry }) => entry.data.positions.length > 0);
  return roles.map((role) => {
    const { data } = role.entry;
    const { words } = target;
    const company = joined([tell(data.unit, target), tell(data.organization, target)], words.partSeparator);
    const position = joined(
      [
        joined(
          data.positions.map((one) => positionPieces(one, target)),
          words.listSeparator,
        ),
        say(data.employment && words.experience.employment[data.employment]),
        say(data.workMode && words.experience.workModes[data.workMode]),
      ],
      ' · ',
    );
    const name = joined([company, position], words.partSeparator);
    return dropEmpty({
      ...(havePositions
        ? { company: escapedPieces(company, target), position: escapedPieces(position, target) }
        : { name: escapedPieces(name, target) }),
      ...renderCvPeriod(data.start, data.end, target),
      location: markdownPieces(
        joined(
          data.places.map((place) => tell(place, target)),
          words.jointSeparator,
        ),
        target,
      ),
      summary: markdownText(data.summary, target),
      highlights: pointsOf(role, target),
    });
  });
}

function pointsOf({ entry: { data }, advisors, projects }: Role, target: CvTarget): string[] {
  const { words, show } = target;
  const points = [...data.highlights, ...data.notes, ...data.groups.flatMap(({ notes }) => notes)];
  const titles = joined(
    projects.map(({ entry }) => tell(entry.data.title, target)),
    words.listSeparator,
  );
  return [
    ...writePoints(
      [
        tellPeople(advisors, words.experience.advisedBy, target),
        data.topic === undefined ? [] : [...say(words.experience.topic + words.colon), ...tell(data.topic, target)],
        ...(show.has('details') ? points.map((point) => tell(point, target)) : []),
        titles.length > 0 ? [...say(words.sections.projects + words.colon), ...titles] : [],
      ],
      target,
    ),
    ...linkPoint(data.links, target),
  ];
}
