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
  const { name, positions, headline, office, location } = profile;
  const { accounts, others } = findAccounts(profile, target);
  const emails = findOpenEmails(profile);
  const shown = fullNameFor(name, target.lang);
  const address = [plainText(office, target), plainText(location, target)].filter(Boolean).join('\n');
  return dropEmpty({
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
    location: address ? { address } : undefined,
    profiles: accounts,
    links: labelLinks(others, { ...target, show: new Set(['links']) }),
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
