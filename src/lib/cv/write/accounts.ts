import { linkKind } from '#lib/links.ts';
import type { Link, LinkKind } from '#schemas/link.ts';
import type { Profile } from '#schemas/profile.ts';

/** The name of each network, and where an address of it names the account. */
const networks: Partial<Record<LinkKind, [name: string, account: RegExp]>> = {
  github: ['GitHub', /github\.com\/([\w-]+)\/?$/],
  gitlab: ['GitLab', /gitlab\.com\/([\w.-]+)\/?$/],
  linkedin: ['LinkedIn', /linkedin\.com\/in\/([^/?#]+)/],
  orcid: ['ORCID', /orcid\.org\/(\d{4}-\d{4}-\d{4}-\d{3}[\dX])/],
  scholar: ['Google Scholar', /[?&]user=([\w-]+)/],
  researchgate: ['ResearchGate', /researchgate\.net\/profile\/([^/?#]+)/],
  youtube: ['YouTube', /youtube\.com\/@([^/?#]+)/],
  x: ['X', /(?:x|twitter)\.com\/([^/?#]+)/],
  bluesky: ['Bluesky', /bsky\.app\/profile\/([^/?#]+)/],
  huggingface: ['Hugging Face', /huggingface\.co\/([\w-]+)\/?$/],
  'semantic-scholar': ['Semantic Scholar', /semanticscholar\.org\/author\/(?:[^/]+\/)?(\d+)/],
  dblp: ['DBLP', /\/pid\/([^?#]+?)(?:\.html)?$/],
  zhihu: ['Zhihu', /zhihu\.com\/people\/([^/?#]+)/],
  bilibili: ['Bilibili', /space\.bilibili\.com\/(\d+)/],
};

/** An account on a network. */
export interface Account {
  network: string;
  username: string;
  url: string;
}

/** The accounts among the links of a profile, the ORCID iD first, and the links that are none. */
export function findAccounts({ orcid, links }: Pick<Profile, 'orcid' | 'links'>): {
  accounts: Account[];
  others: (Link & { url: string })[];
} {
  const own: Link[] = orcid ? [{ kind: 'orcid', url: `https://orcid.org/${orcid}` }, ...links] : links;
  const accounts: Account[] = [];
  const others: (Link & { url: string })[] = [];
  for (const link of own) {
    const { url } = link;
    if (!url || url.startsWith('mailto:')) continue;
    const account = findAccount({ ...link, url });
    if (!account) others.push({ ...link, url });
    else if (!accounts.some(({ network, username }) => network === account.network && username === account.username))
      accounts.push(account);
  }
  return { accounts, others };
}

function findAccount(link: Link & { url: string }): Account | undefined {
  const { url } = link;
  const kind = linkKind(link);
  const [, host, user] = (kind === 'mastodon' && /^https:\/\/([^/]+)\/@([^/@?#]+)/.exec(url)) || [];
  if (host && user) return { network: 'Mastodon', username: `@${user}@${host}`, url };
  const [network, pattern] = networks[kind] ?? [];
  const username = pattern?.exec(url)?.[1];
  return network && username ? { network, username: decodeURIComponent(username), url } : undefined;
}
