import type { CvDocument } from '#lib/cv/document.ts';
import { cvFormats } from '#lib/cv/paths.ts';
import { sectionNames, sections } from '#sections/index.ts';
import type { JsonResumeLists, Section } from '#sections/section.ts';
import { writeBasics } from './json-resume/basics.ts';
import { dropEmpty } from './drop-empty.ts';
import { type CvSite, type CvTarget, findItems, targetOf } from './target.ts';

/** The lists of the schema, in its order. */
const known = 'work volunteer education awards publications skills languages interests references projects'.split(' ');

/**
 * A CV as JSON Resume 1.0.0. The schema allows fields of one's own everywhere: what it has no room for (talks,
 * teaching, the authors of a publication, advisors) is written beside what it knows.
 */
export function writeJsonResume(cv: CvDocument, site: CvSite) {
  const target = targetOf(cv, site);
  return dropEmpty({
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: writeBasics(cv.profile, target),
    ...writeLists(cv, target),
    meta: { canonical: target.absoluteUrl(cvFormats.jsonResume.path), version: 'v1.0.0', language: target.lang },
  });
}

/** The lists of all sections, those of the schema first: several may write into one, such as roles and service into `volunteer`. */
function writeLists(cv: CvDocument, target: CvTarget): JsonResumeLists {
  const lists: JsonResumeLists = Object.fromEntries(known.map((name) => [name, []]));
  for (const name of sectionNames) {
    const written = (sections[name] as Section<unknown>).jsonResume(findItems(cv, name), target);
    for (const [list, items] of Object.entries(written)) lists[list] = [...(lists[list] ?? []), ...items];
  }
  return lists;
}
