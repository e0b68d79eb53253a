import { accountMatch } from '#lib/find/own-links.ts';
import { isBareLink } from '#lib/link-label.ts';
import { linkKind } from '#lib/links.ts';
import { findText } from '#lib/text.ts';
import type { Link } from '#schemas/link.ts';
import type { Profile } from '#schemas/profile.ts';
import { linkLabels } from '#tables/link-kinds.ts';

/** An account on a network; some networks have no addresses. */
export interface Account {
  network: string;
  username: string;
  url?: string;
}

/** Programs know networks by their English names. */
const networks = linkLabels();

/** The accounts among the links of a profile, the ORCID iD first, and the links that are none. */
export function findAccounts(
  { orcid, links }: Pick<Profile, 'orcid' | 'links'>,
  reader: { lang: string; defaultLang: string },
): { accounts: Account[]; others: (Link & { url: string })[] } {
  const own: Link[] = orcid ? [{ kind: 'orcid', url: `https://orcid.org/${orcid}` }, ...links] : links;
  const accounts: Account[] = [];
  const others: (Link & { url: string })[] = [];
  for (const link of own) {
    const { url } = link;
    if (url?.startsWith('mailto:')) continue;
    const account = findAccount(link, reader);
    if (!account) others.push(...(url ? [{ ...link, url }] : []));
    else if (!accounts.some(({ network, username }) => network === account.network && username === account.username))
      accounts.push(account);
  }
  return { accounts, others };
}

function findAccount(link: Link, { lang, defaultLang }: { lang: string; defaultLang: string }): Account | undefined {
  const { url } = link;
  const network = networks[linkKind(link)];
  if (isBareLink(link)) return { network, username: findText(link.label, lang, defaultLang)!.text };
  const match = accountMatch(link);
  const { host, user } = match?.groups ?? {};
  if (host && user) return { network, username: `@${user}@${host}`, url: url! };
  const username = match?.slice(1).find((name) => name !== undefined);
  return username === undefined ? undefined : { network, username: decodeURIComponent(username), url: url! };
}
