import { inlineMarkdownToText } from '#lib/inline-markdown.ts';
import { linkKind, placeOfLink } from '#lib/links.ts';
import { findText } from '#lib/text.ts';
import type { Link } from '#schemas/link.ts';
import type { LinkKind } from '#tables/link-kinds.ts';
import { type LinkKindRow, linkKinds } from '#tables/link-kinds.ts';

/** The words of a language that links need. */
export interface LinkWords {
  linkKinds: Record<LinkKind, string>;
  colon: string;
  parentheses: (text: string) => string;
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

type Reader = { lang: string; defaultLang: string };

/** Links beside each other, each with what it is called. Several websites are set apart by their hosts. */
export function nameLinks(links: readonly Link[], reader: Reader & { words: LinkWords }): NamedLink[] {
  const unnamed = links.filter((link) => linkKind(link) === 'website' && !link.label && !link.qualifier);
  return links.map((link) => {
    const host = unnamed.length > 1 && unnamed.includes(link) ? hostAmong(link, unnamed) : undefined;
    const label = linkLabel(link, reader, reader.words);
    return { ...label, ...(host && { word: host }), link, kind: linkKind(link) };
  });
}

/** What a link is called for readers of a language, wherever it is. */
export function linkLabel(link: Link, { lang, defaultLang }: Reader, words: LinkWords): LinkLabel {
  const [label, qualifier] = [link.label, link.qualifier].map((text) => {
    const found = findText(text, lang, defaultLang)?.text;
    return found && inlineMarkdownToText(found);
  });
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
