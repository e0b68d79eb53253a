import type { CvItems } from '#lib/cv/document.ts';
import { dropEmpty } from '#lib/cv/write/drop-empty.ts';
import { plainText, plainTexts } from '#lib/cv/write/plain-text.ts';
import type { CvTarget } from '#lib/cv/write/target.ts';
import { formatPeriod, formatYears } from '#lib/dates.ts';
import type { Service } from '#schemas/service.ts';
import { isoPeriod } from './iso-period.ts';
import { labelLinks, listPeople } from './linked.ts';

type Role = CvItems['experience'][number];

/** A role at an organization, of one position. */
export function writeWork(role: Role, target: CvTarget) {
  return dropEmpty({ name: plainText(role.entry.data.organization, target), ...writeRole(role, target) });
}

/** A role of one position that somebody volunteered for. */
export function writeVolunteer(role: Role, target: CvTarget) {
  return dropEmpty({ organization: plainText(role.entry.data.organization, target), ...writeRole(role, target) });
}

/** Reviewing and offices are work for a community too. What took place at several venues names them all. */
export function writeService({ role, organization, venues, start, end, note, links }: Service, target: CvTarget) {
  const names = venues.map(({ name }) => name);
  const times = venues.map(({ years, start: from, end: to }) =>
    [formatYears(years), formatPeriod(from, to, target.lang, target.words.dates)].filter(Boolean).join(' '),
  );
  return dropEmpty({
    organization: plainText(organization, target) || names.join(target.words.listSeparator),
    position: plainText(role, target),
    ...isoPeriod(start, end, target),
    summary: plainText(note, target),
    highlights: names.map((name, index) => [name, times[index]].filter(Boolean).join(' ')),
    links: labelLinks(links, target),
  });
}

function writeRole({ entry, advisors }: Role, target: CvTarget) {
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
