import type { Link } from '#schemas/link.ts';
import { type LinkKind, type LinkKindRow, linkKinds } from '#tables/link-kinds.ts';

/** An address without what says nothing about where it leads: `https://www.` and a slash at its end. */
export function placeOfLink(url: string): string {
  const address = /^https?:/.test(url) ? URL.parse(url) : undefined;
  if (!address) return url;
  return address.hostname.replace(/^www\./, '') + (address.pathname + address.search).replace(/\/$/, '');
}

/** A pattern of addresses of a kind. Of several that fit, the one with the longest path decides, then the longest host. */
interface Pattern {
  kind: LinkKind;
  fits: RegExp;
  host: string;
  path: string;
}

/** The patterns of all kinds, the most exact first, and those of every host last. */
const patterns = Object.entries<LinkKindRow>(linkKinds)
  .flatMap(([kind, { at }]) => at.map((written) => parsePattern(kind as LinkKind, written)))
  .sort((a, b) => {
    const isOfAnyHost = Number(a.host === '*') - Number(b.host === '*');
    return isOfAnyHost || b.path.length - a.path.length || b.host.length - a.host.length;
  });

function parsePattern(kind: LinkKind, written: string): Pattern {
  const [, host = '', path = ''] = /^([^/]*)(.*)$/.exec(written)!;
  const hosts = literal(host)
    .replace(/^\*\\\./, String.raw`(?:[^/]+\.)?`)
    .replace('*', '[^/:]+');
  const paths = literal(path).replace(/\*$/, '[^/?]+$') || (host.endsWith(':') ? '' : '(?=$|[/?])');
  return { kind, fits: new RegExp(`^${hosts}${paths}`), host, path };
}

/** A text as a regular expression has it; a star remains one. */
function literal(text: string): string {
  return text.replace(/[.?+^$()[\]{}|\\/]/g, String.raw`\$&`);
}

/** What a link leads to: what its author says, else what its address says. */
export function linkKind(link: Link): LinkKind {
  if (link.kind) return link.kind;
  const place = placeOfLink(link.url ?? '');
  const known = patterns.find(({ fits }) => fits.test(place));
  return known?.kind ?? (/\.pdf(?:\?|$)/i.test(place) ? 'pdf' : 'website');
}

/** The repository a link leads to, as `owner/name`; undefined for everything else. */
export function repositoryOf(url: string): string | undefined {
  return /^https?:\/\/(?:www\.)?github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?(?:[/#?]|$)/.exec(url)?.[1];
}
