import { findAccounts } from '#lib/cv/write/accounts.ts';
import { dropEmpty } from '#lib/cv/write/drop-empty.ts';
import { findOpenEmails } from '#lib/cv/write/emails.ts';
import { plainText } from '#lib/cv/write/plain-text.ts';
import type { CvTarget } from '#lib/cv/write/target.ts';
import { displayName } from '#lib/bibliography/publication.ts';
import { nameFor } from '#lib/people.ts';
import type { Profile } from '#schemas/profile.ts';
import { labelLinks } from './linked.ts';

/** Who somebody is. The name in the other script and links that are no accounts are fields of our own. */
export function writeBasics(profile: Profile, target: CvTarget) {
  const { name, positions, headline, office, location } = profile;
  const { accounts, others } = findAccounts(profile, target);
  const emails = findOpenEmails(profile);
  const shown = nameFor(name, target.lang);
  const address = [plainText(office, target), plainText(location, target)].filter(Boolean).join('\n');
  return dropEmpty({
    name: shown,
    alternateName: [displayName(name), name.native].find((form) => form !== undefined && form !== shown),
    label: plainText(positions[0]?.title, target),
    email: emails[0],
    otherEmails: emails.slice(1),
    url: target.address,
    summary: plainText(headline, target),
    location: address ? { address } : undefined,
    profiles: accounts,
    links: labelLinks(others, { ...target, show: new Set(['links']) }),
  });
}
