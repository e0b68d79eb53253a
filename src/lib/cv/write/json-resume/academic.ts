import type { CvItems, CvReferee } from '#lib/cv/document.ts';
import { dropEmpty } from '#lib/cv/write/drop-empty.ts';
import { plainText } from '#lib/cv/write/plain-text.ts';
import type { CvTarget } from '#lib/cv/write/target.ts';
import { formatDate } from '#lib/dates.ts';
import { termsOf } from '#lib/terms.ts';
import type { Talk } from '#schemas/talk.ts';
import { isoDate, isoPeriod } from './iso-period.ts';
import { labelLinks, listPeople } from './linked.ts';

/** A talk, for which JSON Resume has no section. */
export function writeTalk({ title, event, place, date, kind, abstract, links }: Talk, target: CvTarget) {
  return dropEmpty({
    name: plainText(title, target),
    event: plainText(event, target),
    location: plainText(place, target),
    date: isoDate(date),
    type: kind,
    summary: target.show.has('details') ? plainText(abstract, target) : undefined,
    links: labelLinks(links, target),
  });
}

/** A course, for which JSON Resume has no section. */
export function writeTeaching(item: CvItems['teaching'][number], target: CvTarget) {
  return dropEmpty({
    name: plainText(item.title, target),
    code: item.code,
    institution: plainText(item.institution, target),
    position: plainText(item.role, target),
    ...isoPeriod(termsOf(item).start, termsOf(item).end, target),
    terms: item.terms?.map((term) => formatDate(term, target.lang, target.words.dates)),
    summary: target.show.has('details') ? plainText(item.text, target) : undefined,
    instructors: listPeople(item.instructors, target),
    links: labelLinks(item.links, target),
  });
}

/** Somebody who can be asked: there are no words of theirs to quote, so it says who they are. */
export function writeReference({ person, relation, email }: CvReferee, target: CvTarget) {
  const facts = [person.title, person.affiliation, relation].map((fact) => plainText(fact, target));
  return dropEmpty({
    name: plainText(person.name, target),
    reference: facts.filter(Boolean).join(' · '),
    email,
    url: person.url && target.absoluteUrl(person.url),
  });
}
