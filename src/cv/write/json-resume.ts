import { type CvDocument, findItems } from '#cv/document.ts';
import type { CvContext } from '#cv/row.ts';
import { cvFormats } from '#model/addresses.ts';
import type { Context } from '#model/context.ts';
import { fullName, fullNameFor } from '#model/people.ts';
import { currentPositions, ownPeriod } from '#model/roles.ts';
import type { Position } from '#model/schema/position.ts';
import type { Profile } from '#model/schema/profile.ts';
import { findCountry } from '#places/country.ts';
import { sectionNames, sections } from '#sections/index.ts';
import type { JsonResumeLists, Section } from '#sections/section.ts';
import { isoPeriod, labelLinks } from './json-resume-parts.ts';
import { dropEmpty, findAccounts, findOpenEmails, plainText } from './parts.ts';

/** The lists of the schema, in its order. */
const known = 'work volunteer education awards publications skills languages interests references projects'.split(' ');

/**
 * A CV as JSON Resume 1.0.0. The schema allows fields of one's own everywhere: what it has no room for (talks,
 * teaching, the authors of a publication, advisors) is written beside what it knows.
 */
export function writeJsonResume(cv: CvDocument, context: Context) {
  return dropEmpty({
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: writeBasics(cv.profile, context),
    ...writeLists(cv, { ...context, show: cv.show }),
    meta: { canonical: context.resolveUrl(cvFormats.jsonResume.path), version: 'v1.0.0', language: context.lang },
  });
}

/** The lists of all sections, those of the schema first: several may write into one, such as roles and service into `volunteer`. */
function writeLists(cv: CvDocument, context: CvContext): JsonResumeLists {
  const lists: JsonResumeLists = Object.fromEntries(known.map((name) => [name, []]));
  for (const name of sectionNames) {
    const written = (sections[name] as Section<unknown>).jsonResume(findItems(cv, name), context);
    for (const [list, items] of Object.entries(written)) lists[list] = [...(lists[list] ?? []), ...items];
  }
  return lists;
}

/** Who somebody is. The name in the other script, positions, and links that are no accounts are fields of our own. */
function writeBasics(profile: Profile, context: Context) {
  const { name, positions, headline } = profile;
  const { accounts, others } = findAccounts(profile, context);
  const emails = findOpenEmails(profile);
  const shown = fullNameFor(name, context.lang);
  const basics = dropEmpty({
    name: shown,
    alternateName: [fullName(name), name.native].find((form) => form !== undefined && form !== shown),
    label: [...new Set(currentPositions(positions).map(({ title }) => plainText(title, context)))].join(
      context.words.listSeparator,
    ),
    email: emails[0],
    otherEmails: emails.slice(1),
    url: context.home,
    summary: plainText(headline, context),
    positions: positions.map((position) => writePosition(position, context)),
    links: labelLinks(others, { ...context, show: new Set(['links']) }),
  });
  // Themes read the fields of these two without asking whether there are any.
  return { ...basics, location: writeLocation(profile, context), profiles: accounts };
}

/** Where somebody is: `New York, NY, United States` is a city, a region and a country. */
function writeLocation({ office, location }: Profile, context: Context) {
  const parts = plainText(location, context)
    .split(/\s*[,，]\s*/)
    .filter(Boolean);
  const countryCode = findCountry(parts.at(-1) ?? '');
  // Singapore is a city and a country.
  const others = countryCode && parts.length > 1 ? parts.slice(0, -1) : parts;
  return dropEmpty({
    address: plainText(office, context),
    city: others[0],
    region: others.slice(1).join(', '),
    countryCode,
  });
}

function writePosition(position: Position, context: Context) {
  const { title, organization, unit, url, note } = position;
  const { start, end } = ownPeriod(position);
  return dropEmpty({
    title: plainText(title, context),
    organization: plainText(organization, context),
    department: plainText(unit, context),
    url: url && context.resolveUrl(url),
    ...isoPeriod(start, end, context),
    note: plainText(note, context),
  });
}
