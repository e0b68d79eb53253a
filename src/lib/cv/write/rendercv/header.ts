import { linkLine } from '#lib/cv/rows/links.ts';
import { findAccounts } from '#lib/cv/write/accounts.ts';
import { dropEmpty } from '#lib/cv/write/drop-empty.ts';
import { findOpenEmails } from '#lib/cv/write/emails.ts';
import type { CvTarget } from '#lib/cv/write/target.ts';
import { nameFor } from '#lib/people.ts';
import type { Profile } from '#schemas/profile.ts';
import { escapeMarkdown, markdownText } from './markdown.ts';

/** The networks RenderCV knows among those an account can be found of. */
const known = [
  'GitHub',
  'GitLab',
  'LinkedIn',
  'ORCID',
  'Google Scholar',
  'ResearchGate',
  'YouTube',
  'X',
  'Bluesky',
  'Mastodon',
];

/** The head of a CV: who, where, how to reach. Accounts that RenderCV does not know are connections of one's own. */
export function writeHeader(profile: Profile, target: CvTarget) {
  const { accounts, others } = findAccounts(profile);
  const emails = findOpenEmails(profile);
  const networks = accounts.filter(({ network }) => known.includes(network));
  const named = accounts.filter(({ network }) => !known.includes(network));
  const links = others.filter(({ url }) => withoutSlash(url) !== withoutSlash(target.address));
  const connections = [
    ...named.map(({ network, url }) => ({ placeholder: network, url })),
    ...linkLine(links, { ...target, show: new Set(['links']) })
      .flatMap(({ pieces }) => pieces)
      .map(({ text, url }) => ({ placeholder: text, url: url && target.absoluteUrl(url) })),
  ];
  return dropEmpty({
    name: nameFor(profile.name, target.lang),
    headline: markdownText(profile.headline ?? profile.positions[0]?.title, target),
    location: markdownText(profile.location, target),
    email: emails.length === 1 ? emails[0] : emails,
    website: target.address,
    social_networks: networks.map(({ network, username }) => ({ network, username })),
    custom_connections: connections.map(({ placeholder, url }) => ({
      fontawesome_icon: 'link',
      placeholder: escapeMarkdown(placeholder),
      ...(url && { url }),
    })),
  });
}

const withoutSlash = (url: string) => url.replace(/\/$/, '');
