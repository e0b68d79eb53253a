import type { CvDocument } from '#cv/document.ts';
import { cvFormats } from '#model/addresses.ts';
import { fullName, fullNameFor } from '#model/people.ts';
import { currentPositions, ownPeriod } from '#model/roles.ts';
import type { Position } from '#model/schema/position.ts';
import type { Profile } from '#model/schema/profile.ts';
import { sectionNames, sections } from '#sections/index.ts';
import type { JsonResumeLists, Section } from '#sections/section.ts';
import { isoPeriod, labelLinks } from './json-resume-parts.ts';
import { dropEmpty, findAccounts, findOpenEmails, plainText } from './parts.ts';
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

/** Who somebody is. The name in the other script, positions, and links that are no accounts are fields of our own. */
function writeBasics(profile: Profile, target: CvTarget) {
  const { name, positions, headline } = profile;
  const { accounts, others } = findAccounts(profile, target);
  const emails = findOpenEmails(profile);
  const shown = fullNameFor(name, target.lang);
  const basics = dropEmpty({
    name: shown,
    alternateName: [fullName(name), name.native].find((form) => form !== undefined && form !== shown),
    label: [...new Set(currentPositions(positions).map(({ title }) => plainText(title, target)))].join(
      target.words.listSeparator,
    ),
    email: emails[0],
    otherEmails: emails.slice(1),
    url: target.address,
    summary: plainText(headline, target),
    positions: positions.map((position) => writePosition(position, target)),
    links: labelLinks(others, { ...target, show: new Set(['links']) }),
  });
  // Themes read the fields of these two without asking whether there are any.
  return { ...basics, location: writeLocation(profile, target), profiles: accounts };
}

/** Where somebody is: `New York, NY, United States` is a city, a region and a country. */
function writeLocation({ office, location }: Profile, target: CvTarget) {
  const parts = plainText(location, target)
    .split(/\s*[,，]\s*/)
    .filter(Boolean);
  const countryCode = target.findCountry(parts.at(-1) ?? '');
  // Singapore is a city and a country.
  const others = countryCode && parts.length > 1 ? parts.slice(0, -1) : parts;
  return dropEmpty({
    address: plainText(office, target),
    city: others[0],
    region: others.slice(1).join(', '),
    countryCode,
  });
}

function writePosition(position: Position, target: CvTarget) {
  const { title, organization, unit, url, note } = position;
  const { start, end } = ownPeriod(position);
  return dropEmpty({
    title: plainText(title, target),
    organization: plainText(organization, target),
    department: plainText(unit, target),
    url: url && target.absoluteUrl(url),
    ...isoPeriod(start, end, target),
    note: plainText(note, target),
  });
}
