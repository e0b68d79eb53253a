import { findAccounts } from '#lib/cv/write/accounts.ts';
import { dropEmpty } from '#lib/cv/write/drop-empty.ts';
import { findOpenEmails } from '#lib/cv/write/emails.ts';
import { plainText } from '#lib/cv/write/plain-text.ts';
import type { CvTarget } from '#lib/cv/write/target.ts';
import { fullName, fullNameFor } from '#lib/people.ts';
import { currentPositions, ownPeriod } from '#lib/positions.ts';
import type { Position } from '#schemas/position.ts';
import type { Profile } from '#schemas/profile.ts';
import { isoPeriod } from './iso-period.ts';
import { labelLinks } from './linked.ts';

/** Who somebody is. The name in the other script, positions, and links that are no accounts are fields of our own. */
export function writeBasics(profile: Profile, target: CvTarget) {
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
