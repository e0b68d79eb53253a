import { linkKind } from '#lib/links.ts';
import { findText } from '#lib/text.ts';
import type { Link, LinkKind } from '#schemas/link.ts';

/** The words of a language that links need. */
export interface LinkWords {
  linkKinds: Record<LinkKind, string>;
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

/** What a link is called for readers of a language. */
export function linkLabel(link: Link, reader: { lang: string; defaultLang: string }, words: LinkWords): LinkLabel {
  const { lang, defaultLang } = reader;
  const word = findText(link.label, lang, defaultLang)?.text ?? words.linkKinds[linkKind(link)];
  const qualifier = findText(link.qualifier, lang, defaultLang)?.text;
  const identifier = identifierIn(link);
  const begins = identifier?.toLowerCase().startsWith(word.toLowerCase());
  return {
    word,
    identifier: identifier ? (begins ? identifier.slice(word.length) : words.parentheses(identifier)) : '',
    qualifier: qualifier ? words.parentheses(qualifier) : '',
  };
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
