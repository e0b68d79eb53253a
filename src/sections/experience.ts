import { describePositions, positionPieces } from '#cv/head.ts';
import { type CvRow, joined, line, linkLine, type Reader, say, tell, tellPeople } from '#cv/row.ts';
import { isoPeriod, labelLinks, listPeople } from '#cv/write/json-resume-parts.ts';
import { dropEmpty, eachPosition, plainText, plainTexts, postsOf } from '#cv/write/parts.ts';
import {
  escapedPieces,
  linkPoint,
  markdownPieces,
  markdownText,
  renderCvPeriod,
  writePoints,
} from '#cv/write/rendercv-parts.ts';
import type { CvTarget } from '#cv/write/target.ts';
import type { ListedRole } from '#model/roles.ts';
import { formatPeriod } from '#text/dates.ts';
import { writeProject } from './projects.ts';
import { defineSection } from './section.ts';

/** A role: where, as what, with whom, about what; its points, and its projects by their names. */
function experienceRow({ entry, advisors, projects }: ListedRole, reader: Reader): CvRow {
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

/** A role at an organization, of one position. */
function writeWork(role: ListedRole, target: CvTarget) {
  return dropEmpty({ name: plainText(role.entry.data.organization, target), ...writeRole(role, target) });
}

/** A role of one position that somebody volunteered for. */
function writeVolunteer(role: ListedRole, target: CvTarget) {
  return dropEmpty({ organization: plainText(role.entry.data.organization, target), ...writeRole(role, target) });
}

function writeRole({ entry, advisors }: ListedRole, target: CvTarget) {
  const { data } = entry;
  const [position] = data.positions;
  const points = [...data.highlights, ...data.notes, ...data.groups.flatMap(({ notes }) => notes)];
  return {
    department: plainText(data.unit, target),
    position: plainText(position?.title, target),
    location: plainTexts(data.places, target).join('; '),
    employment: data.employment,
    workMode: data.workMode,
    url: data.url && target.absoluteUrl(data.url),
    ...isoPeriod(data.start, data.end, target),
    note: plainText(position?.note, target),
    topic: plainText(data.topic, target),
    summary: plainText(data.summary, target),
    highlights: target.show.has('details') ? plainTexts(points, target) : [],
    advisors: listPeople(advisors, target),
    links: labelLinks(data.links, target),
  };
}

/**
 * Roles as RenderCV's experience. It wants a position of each; a section where one has none is written as its entries
 * of no kind, because a section holds one kind of entry. An entry of it has one position with dates, so several are
 * several entries.
 */
function writeExperience(written: readonly ListedRole[], target: CvTarget) {
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

function pointsOf({ entry: { data }, advisors, projects }: ListedRole, target: CvTarget): string[] {
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

/** Roles, with their projects. */
export const experienceSection = defineSection<ListedRole>({
  parts: (items, reader) => [{ rows: items.map((item) => experienceRow(item, reader)) }],
  renderCv: (items, target) => [{ entries: writeExperience(items, target) }],
  jsonResume(items, target) {
    const posts = items.flatMap(eachPosition);
    return {
      work: posts.filter((role) => !isVolunteer(role)).map((role) => writeWork(role, target)),
      volunteer: posts.filter(isVolunteer).map((role) => writeVolunteer(role, target)),
      projects: items.flatMap(({ entry, projects }) =>
        projects.map((project) => writeProject(project, target, entry.data.organization)),
      ),
    };
  },
});

const isVolunteer = ({ entry }: ListedRole) => entry.data.kind === 'volunteer';
