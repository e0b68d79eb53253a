import { type CvPiece, tell } from '#cv/row.ts';
import type { Context } from '#model/context.ts';
import { linkLabels } from '#model/link-kinds.ts';
import { accountMatch, isBareLink, linkKind } from '#model/links.ts';
import { isDated, type ListedRole } from '#model/roles.ts';
import type { Link } from '#model/schema/link.ts';
import type { Position } from '#model/schema/position.ts';
import type { Profile } from '#model/schema/profile.ts';
import type { LocalizedText } from '#model/schema/text.ts';
import { richTextToText } from '#publications/rich-text.ts';
import { splitCiteMarks } from '#text/cite-mark.ts';
import { inlineMarkdownToText, type Surroundings } from '#text/inline-markdown.ts';
import { findText, type Locale } from '#text/localized.ts';

/** Pieces of a line as one text without markup. */
export function plainPieces(pieces: readonly CvPiece[], surroundings: Surroundings): string {
  return pieces
    .map(({ text, form }) => {
      if (form === 'rich') return richTextToText(text);
      return form === 'markdown' ? nameCitations(inlineMarkdownToText(text), surroundings) : text;
    })
    .join('');
}

/** A text of the content without markup; empty when it is missing. */
export function plainText(text: LocalizedText | undefined, context: Context): string {
  return plainPieces(tell(text, context), context);
}

/** Texts of the content without markup. */
export function plainTexts(texts: readonly LocalizedText[], context: Context): string[] {
  return texts.map((text) => plainText(text, context));
}

function nameCitations(text: string, { labelOf }: Surroundings): string {
  return splitCiteMarks(text)
    .map((piece) => (typeof piece === 'string' ? piece : labelOf(piece.key)))
    .join('');
}

/** The fields that say something: without what is undefined, an empty text or an empty list. */
export function dropEmpty<Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } {
  const said = Object.entries(fields).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(said) as { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };
}

/** The addresses a file may hold: harvesters read files, so only those that are not hidden from them. */
export function findOpenEmails({ emails }: Pick<Profile, 'emails'>): string[] {
  return emails.filter(({ display }) => display === 'plain').map(({ address }) => address);
}

/**
 * A role as formats have it that know one position of an entry and no more: a role for each of its positions. What was
 * done there is said of the first, which is the latest. Where none has dates, which part of the time each took is not
 * known, and each has those of the role.
 */
export function eachPosition(role: ListedRole): ListedRole[] {
  const { positions, start, end } = role.entry.data;
  const period = positions.some(isDated) ? {} : { start, end };
  if (positions.length === 0) return [role];
  return positions.map((position, index) => postOf(role, { ...position, ...period }, index === 0));
}

/** The same, where several titles without dates can be said of one entry. */
export function postsOf(role: ListedRole): ListedRole[] {
  return role.entry.data.positions.some(isDated) ? eachPosition(role) : [role];
}

function postOf(role: ListedRole, position: Position, isFirst: boolean): ListedRole {
  const { title, note, start, end, organization, unit, url } = position;
  const { data } = role.entry;
  // Another organisation has a unit and a page of its own.
  const place = organization ? { organization, unit, url } : { unit: unit ?? data.unit, url: url ?? data.url };
  const work = isFirst ? {} : nothing;
  const post = { ...data, ...place, ...work, start, end, positions: [{ title, note }] };
  return {
    ...role,
    entry: { ...role.entry, data: post },
    ...(!isFirst && { advisors: [], projects: [] }),
  };
}

const nothing = { topic: undefined, summary: undefined, highlights: [], notes: [], groups: [], links: [] };

/** An account on a network; some networks have no addresses. */
export interface Account {
  network: string;
  username: string;
  url?: string;
}

/** Programs know networks by their English names. */
const networks = linkLabels('english');

/** The accounts among the links of a profile, the ORCID iD first, and the links that are none. */
export function findAccounts(
  { orcid, links }: Pick<Profile, 'orcid' | 'links'>,
  locale: Locale,
): { accounts: Account[]; others: (Link & { url: string })[] } {
  const own: Link[] = orcid ? [{ kind: 'orcid', url: `https://orcid.org/${orcid}` }, ...links] : links;
  const accounts: Account[] = [];
  const others: (Link & { url: string })[] = [];
  for (const link of own) {
    const { url } = link;
    if (url?.startsWith('mailto:')) continue;
    const account = findAccount(link, locale);
    if (!account) others.push(...(url ? [{ ...link, url }] : []));
    else if (!accounts.some(({ network, username }) => network === account.network && username === account.username))
      accounts.push(account);
  }
  return { accounts, others };
}

function findAccount(link: Link, { lang, defaultLang }: Locale): Account | undefined {
  const { url } = link;
  const network = networks[linkKind(link)];
  if (isBareLink(link)) return { network, username: findText(link.label, lang, defaultLang)!.text };
  const match = accountMatch(link);
  const { host, user } = match?.groups ?? {};
  if (host && user) return { network, username: `@${user}@${host}`, url: url! };
  const username = match?.slice(1).find((name) => name !== undefined);
  return username === undefined ? undefined : { network, username: decodeURIComponent(username), url: url! };
}
