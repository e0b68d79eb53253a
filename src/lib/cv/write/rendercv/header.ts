import { headLines } from '#lib/cv/rows/head.ts';
import { linkLine } from '#lib/cv/rows/links.ts';
import { joined } from '#lib/cv/rows/row.ts';
import { findAccounts } from '#lib/cv/write/accounts.ts';
import { dropEmpty } from '#lib/cv/write/drop-empty.ts';
import { findOpenEmails } from '#lib/cv/write/emails.ts';
import type { CvTarget } from '#lib/cv/write/target.ts';
import { nameLinks } from '#lib/link-label.ts';
import { fullNameFor } from '#lib/people.ts';
import type { Profile } from '#schemas/profile.ts';
import { escapeMarkdown, markdownPieces, markdownText } from './markdown.ts';

/** The networks RenderCV knows among those an account can be found of. */
const known = [
  ...['GitHub', 'GitLab', 'StackOverflow', 'ORCID', 'Google Scholar', 'ResearchGate', 'LinkedIn', 'YouTube'],
  ...['X', 'Bluesky', 'Mastodon', 'Instagram', 'Telegram'],
];

/** What RenderCV calls a network; undefined where it does not know it. */
function findNetwork(network: string): string | undefined {
  return known.find((name) => name.replaceAll(' ', '') === network.replaceAll(' ', ''));
}

/** The head of a CV: who, where, how to reach. Accounts that RenderCV does not know are connections of one's own. */
export function writeHeader(profile: Profile, target: CvTarget) {
  const { accounts, others } = findAccounts(profile, target);
  const emails = findOpenEmails(profile);
  const networks = accounts.flatMap(({ network, username }) => {
    const name = findNetwork(network);
    return name ? [{ network: name, username }] : [];
  });
  const named = accounts.filter(({ network, url }) => url && !findNetwork(network));
  const bare = nameLinks(
    profile.links.filter(({ url }) => url === undefined),
    target,
  );
  const links = others.filter(({ url }) => withoutSlash(url) !== withoutSlash(target.address));
  const connections = [
    ...named.map(({ network, url }) => ({ placeholder: network, url: url! })),
    ...bare.map(({ word, qualifier }) => ({ placeholder: word + qualifier, url: null })),
    ...linkLine(links, { ...target, show: new Set(['links']) })
      .flatMap(({ pieces }) => pieces)
      .map(({ text, url }) => ({ placeholder: text, url: url && target.absoluteUrl(url) })),
  ];
  return dropEmpty({
    name: fullNameFor(profile.name, target.lang),
    headline: markdownPieces(
      joined(
        headLines(profile, target).map(({ pieces }) => pieces),
        // A position has dots in it.
        ' | ',
      ),
      target,
    ),
    location: markdownText(profile.location, target),
    email: emails.length === 1 ? emails[0] : emails,
    website: target.address,
    social_networks: networks,
    custom_connections: connections.map(({ placeholder, url }) => ({
      fontawesome_icon: 'link',
      placeholder: escapeMarkdown(placeholder),
      url: url ?? null,
    })),
  });
}

const withoutSlash = (url: string) => url.replace(/\/$/, '');
