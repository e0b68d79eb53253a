import { describePositions, positionPieces } from '#cv/head.ts';
import { type CvContext, type CvReader, type CvRow, joined, line, linkLine, say, tell, tellPeople } from '#cv/row.ts';
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
import type { ListedRole } from '#model/roles.ts';
import { formatPeriod } from '#text/dates.ts';
import { writeProject } from './projects.ts';
import { defineSection } from './section.ts';

/** A role: where, as what, with whom, about what; its points, and its projects by their names. */
function experienceRow({ entry, advisors, projects }: ListedRole, reader: CvReader): CvRow {
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
function writeWork(role: ListedRole, context: CvContext) {
  return dropEmpty({ name: plainText(role.entry.data.organization, context), ...writeRole(role, context) });
}

/** A role of one position that somebody volunteered for. */
function writeVolunteer(role: ListedRole, context: CvContext) {
  return dropEmpty({ organization: plainText(role.entry.data.organization, context), ...writeRole(role, context) });
}

function writeRole({ entry, advisors }: ListedRole, context: CvContext) {
  const { data } = entry;
  const [position] = data.positions;
  const points = [...data.highlights, ...data.notes, ...data.groups.flatMap(({ notes }) => notes)];
  return {
    department: plainText(data.unit, context),
    position: plainText(position?.title, context),
    location: plainTexts(data.places, context).join('; '),
    employment: data.employment,
    workMode: data.workMode,
    url: data.url && context.resolveUrl(data.url),
    ...isoPeriod(data.start, data.end, context),
    note: plainText(position?.note, context),
    topic: plainText(data.topic, context),
    summary: plainText(data.summary, context),
    highlights: context.show.has('details') ? plainTexts(points, context) : [],
    advisors: listPeople(advisors, context),
    links: labelLinks(data.links, context),
  };
}

/**
 * Roles as RenderCV's experience. It wants a position of each; a section where one has none is written as its entries
 * of no kind, because a section holds one kind of entry. An entry of it has one position with dates, so several are
 * several entries.
 */
function writeExperience(written: readonly ListedRole[], context: CvContext) {
  const roles = written.flatMap(postsOf);
  const havePositions = roles.every(({ entry }) => entry.data.positions.length > 0);
  return roles.map((role) => {
    const { data } = role.entry;
    const { words } = context;
    const company = joined([tell(data.unit, context), tell(data.organization, context)], words.partSeparator);
    const position = joined(
      [
        joined(
          data.positions.map((one) => positionPieces(one, context)),
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
        ? { company: escapedPieces(company, context), position: escapedPieces(position, context) }
        : { name: escapedPieces(name, context) }),
      ...renderCvPeriod(data.start, data.end, context),
      location: markdownPieces(
        joined(
          data.places.map((place) => tell(place, context)),
          words.jointSeparator,
        ),
        context,
      ),
      summary: markdownText(data.summary, context),
      highlights: pointsOf(role, context),
    });
  });
}

function pointsOf({ entry: { data }, advisors, projects }: ListedRole, context: CvContext): string[] {
  const { words, show } = context;
  const points = [...data.highlights, ...data.notes, ...data.groups.flatMap(({ notes }) => notes)];
  const titles = joined(
    projects.map(({ entry }) => tell(entry.data.title, context)),
    words.listSeparator,
  );
  return [
    ...writePoints(
      [
        tellPeople(advisors, words.experience.advisedBy, context),
        data.topic === undefined ? [] : [...say(words.experience.topic + words.colon), ...tell(data.topic, context)],
        ...(show.has('details') ? points.map((point) => tell(point, context)) : []),
        titles.length > 0 ? [...say(words.sections.projects + words.colon), ...titles] : [],
      ],
      context,
    ),
    ...linkPoint(data.links, context),
  ];
}

/** Roles, with their projects. */
export const experienceSection = defineSection<ListedRole>({
  parts: (items, reader) => [{ rows: items.map((item) => experienceRow(item, reader)) }],
  renderCv: (items, context) => [{ entries: writeExperience(items, context) }],
  jsonResume(items, context) {
    const posts = items.flatMap(eachPosition);
    return {
      work: posts.filter((role) => !isVolunteer(role)).map((role) => writeWork(role, context)),
      volunteer: posts.filter(isVolunteer).map((role) => writeVolunteer(role, context)),
      projects: items.flatMap(({ entry, projects }) =>
        projects.map((project) => writeProject(project, context, entry.data.organization)),
      ),
    };
  },
});

const isVolunteer = ({ entry }: ListedRole) => entry.data.kind === 'volunteer';
