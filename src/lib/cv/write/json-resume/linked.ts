import { linkLine } from '#lib/cv/rows/links.ts';
import { dropEmpty } from '#lib/cv/write/drop-empty.ts';
import { plainText } from '#lib/cv/write/plain-text.ts';
import type { CvTarget } from '#lib/cv/write/target.ts';
import type { NamedPerson } from '#lib/people.ts';
import type { Link } from '#schemas/link.ts';

/** Links with what they are called, for which JSON Resume has no field. */
export function labelLinks(links: readonly Link[], target: CvTarget): { label: string; url?: string }[] {
  return linkLine(links, target)
    .flatMap(({ pieces }) => pieces)
    .map(({ text, url }) => ({ label: text, ...(url !== undefined && { url: target.absoluteUrl(url) }) }));
}

/** People with title, affiliation and page as of then, for which JSON Resume has no field. */
export function listPeople(people: readonly NamedPerson[], target: CvTarget) {
  return people.map(({ name, title, affiliation, url }) =>
    dropEmpty({
      name: plainText(name, target),
      title: plainText(title, target),
      affiliation: plainText(affiliation, target),
      url: url && target.absoluteUrl(url),
    }),
  );
}
