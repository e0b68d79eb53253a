import type { Reader } from './context.ts';
import type { Link } from '#model/schema/link.ts';
import { findPlainText } from '#text/plain-text.ts';
import { type LinkKind, type LinkKindRow, linkKinds } from './link-kinds.ts';

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

/** What a link is called, in the parts that a reader of the screen and a reader of paper see. */
export interface LinkLabel {
  /** The words of the author, else the kind: `arXiv`. */
  word: string;
  /** What makes the number behind the word readable after it: `:2203.10705`, ` (DOI:10.1145/1)`. Empty where there is none. */
  identifier: string;
  /** What tells it from others of its kind, with its brackets: ` (Backend)`. */
  qualifier: string;
}

/** A link with what it is called. */
export interface NamedLink extends LinkLabel {
  link: Link;
  kind: LinkKind;
}

/** Links beside each other, each with what it is called. Several websites are set apart by their hosts. */
export function nameLinks(links: readonly Link[], reader: Reader): NamedLink[] {
  const unnamed = links.filter((link) => linkKind(link) === 'website' && !link.label && !link.qualifier);
  return links.map((link) => {
    const host = unnamed.length > 1 && unnamed.includes(link) ? hostAmong(link, unnamed) : undefined;
    const label = linkLabel(link, reader);
    return { ...label, ...(host && { word: host }), link, kind: linkKind(link) };
  });
}

/** What a link is called for readers of a language, wherever it is. */
export function linkLabel(link: Link, { lang, defaultLang, words }: Reader): LinkLabel {
  const [label, qualifier] = [link.label, link.qualifier].map((text) => findPlainText(text, lang, defaultLang));
  const kind = words.linkKinds[linkKind(link)];
  const word = isBareLink(link) ? kind + words.colon + label : (label ?? kind);
  const identifier = identifierIn(link);
  const begins = identifier?.toLowerCase().startsWith(word.toLowerCase());
  return {
    word,
    identifier: identifier ? (begins ? identifier.slice(word.length) : words.parentheses(identifier)) : '',
    qualifier: qualifier ? words.parentheses(qualifier) : '',
  };
}

/** Whether a link has no address because there are none of its kind, as of an account of WeChat. */
export function isBareLink(link: Link): boolean {
  const row: LinkKindRow = linkKinds[linkKind(link)];
  return row.isBare === true && link.url === undefined && link.label !== undefined;
}

/** The host of one of several websites, with the path where another has the same host. */
function hostAmong(link: Link, others: readonly Link[]): string | undefined {
  if (!/^https?:/.test(link.url ?? '')) return undefined;
  const hostOf = ({ url = '' }: Link) => placeOfLink(url).split(/[/?]/)[0];
  const isAlone = others.every((other) => other === link || hostOf(other) !== hostOf(link));
  return isAlone ? hostOf(link) : placeOfLink(link.url!);
}

/** Addresses that hold the number by which a work is cited, and how the number is written. */
const identifiers: readonly [RegExp, string][] = [
  [/^https?:\/\/(?:dx\.)?doi\.org\/(10\.\d{4,9}\/\S+)$/i, 'DOI:'],
  [
    /^https?:\/\/(?:www\.)?arxiv\.org\/(?:abs|pdf)\/([a-z-]+(?:\.[a-z]{2})?\/\d{7}|\d{4}\.\d{4,5})(?:v\d+)?(?:\.pdf)?$/i,
    'arXiv:',
  ],
  [/^https?:\/\/pubmed\.ncbi\.nlm\.nih\.gov\/(\d+)\/?$/, 'PMID:'],
  [/^https?:\/\/(?:www\.ncbi\.nlm\.nih\.gov\/pmc|pmc\.ncbi\.nlm\.nih\.gov)\/articles\/PMC(\d+)\/?$/, 'PMC'],
  [/^https?:\/\/hal\.science\/(hal-\d+)$/, 'HAL:'],
];

/** The number of the work that a link leads to; a PDF is a copy of it beside the page that has the number. */
function identifierIn(link: Link): string | undefined {
  if (link.url === undefined || linkKind(link) === 'pdf') return undefined;
  for (const [address, prefix] of identifiers) {
    const [, number] = address.exec(link.url) ?? [];
    if (number) return prefix + decodeURIComponent(number);
  }
  return undefined;
}

/** Whether a link of a profile leads to the same person elsewhere. A website with a label of its own may be a group's. */
export function isOwnLink(link: Link): boolean {
  if (!/^https?:/.test(link.url ?? '')) return false;
  const kind = linkKind(link);
  return !(kind === 'website' && link.label !== undefined) && accountMatch(link) !== null;
}

/** What the address of a person's own page somewhere says of the account; null where it is no such page. */
export function accountMatch(link: Link): RegExpExecArray | null {
  return linkKinds[linkKind(link)].own?.exec(placeOfLink(link.url ?? '')) ?? null;
}
