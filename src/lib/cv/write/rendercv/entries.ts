import type { CvItems } from '#lib/cv/document.ts';
import { tellPeople } from '#lib/cv/rows/people.ts';
import { joined, say, tell } from '#lib/cv/rows/row.ts';
import { serviceRoles, tellRole, tellVenues } from '#lib/cv/rows/service.ts';
import { dropEmpty } from '#lib/cv/write/drop-empty.ts';
import type { CvTarget } from '#lib/cv/write/target.ts';
import { formatTerms } from '#lib/terms.ts';
import type { Service } from '#schemas/service.ts';
import type { Talk } from '#schemas/talk.ts';
import { escapedPieces, escapeMarkdown, markdownLink, markdownPieces, markdownText } from './markdown.ts';
import { renderCvDate, renderCvPeriod } from './period.ts';
import { linkPoint, writePoints } from './points.ts';

/** A project that belongs to no role. */
export function writeProjectEntry({ entry: { data }, advisors }: CvItems['projects'][number], target: CvTarget) {
  const { words, show } = target;
  const points = show.has('details') ? [...data.contributions, ...data.highlights] : [];
  const advised = tellPeople(advisors, words.experience.advisedBy, target);
  return dropEmpty({
    name: escapedPieces(joined([tell(data.title, target), tell(data.context, target)], ' · '), target),
    ...renderCvPeriod(data.start, data.end, target),
    location: markdownText(data.place, target),
    summary: markdownText(data.tagline ?? data.motivation, target),
    highlights: [
      ...writePoints([advised, ...points.map((point) => tell(point, target))], target),
      ...linkPoint(data.links, target),
    ],
  });
}

/** A talk, its kind with the event. */
export function writeTalkEntry({ title, event, place, date, kind, abstract, links }: Talk, target: CvTarget) {
  const which = say(kind && kind !== 'talk' ? target.words.talks.kinds[kind] : undefined);
  return dropEmpty({
    name: escapedPieces(tell(title, target), target),
    ...renderCvDate(date, target),
    location: markdownText(place, target),
    summary: markdownPieces(joined([tell(event, target), which], ' · '), target),
    highlights: [
      ...writePoints(target.show.has('details') ? [tell(abstract, target)] : [], target),
      ...linkPoint(links, target),
    ],
  });
}

/** A course. */
export function writeTeachingEntry(item: CvItems['teaching'][number], target: CvTarget) {
  const { words, show } = target;
  const name = [...say(item.code && `${item.code} `), ...tell(item.title, target)];
  return dropEmpty({
    name: escapedPieces(joined([name, tell(item.institution, target)], words.partSeparator), target),
    ...(item.terms ? { date: formatTerms(item, target.lang, words) } : renderCvPeriod(item.start, item.end, target)),
    summary: markdownText(item.role, target),
    highlights: [
      ...writePoints(
        [tellPeople(item.instructors, words.teaching.with, target), show.has('details') ? tell(item.text, target) : []],
        target,
      ),
      ...linkPoint(item.links, target),
    ],
  });
}

/** Reviewing, committees and offices, each role with its venues. */
export function writeService(items: readonly Service[], target: CvTarget) {
  return serviceRoles(items, target).map((item) =>
    dropEmpty({
      name: escapedPieces(tellRole(item, target), target),
      ...renderCvPeriod(item.start, item.end, target),
      summary: markdownPieces(
        joined(
          item.venues.map((venues) => tellVenues(venues, target)),
          ' · ',
        ),
        target,
      ),
      highlights: [...writePoints([tell(item.note, target)], target), ...linkPoint(item.links, target)],
    }),
  );
}

/** Somebody who can be asked. */
export function writeReferenceEntry({ person, relation, email }: CvItems['references'][number], target: CvTarget) {
  const from = joined([tell(person.title, target), tell(person.affiliation, target)], target.words.partSeparator);
  return dropEmpty({
    name: escapedPieces(tell(person.name, target), target),
    summary: markdownPieces(from, target),
    highlights: [
      ...writePoints([tell(relation, target)], target),
      ...(email ? [markdownLink(escapeMarkdown(email), `mailto:${email}`)] : []),
    ],
  });
}
