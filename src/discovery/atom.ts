import { escapeHtml } from '#text/inline-markdown.ts';

/** Somebody who wrote an entry. */
export interface FeedPerson {
  name: string;
  uri?: string | undefined;
}

/** One entry of a feed. All addresses are full ones. */
export interface FeedEntry {
  /** Names the entry for ever; its address when left out. */
  id?: string;
  /** Address of what the entry tells of. */
  url: string;
  title: string;
  /** When it came out: `1957-01-15T00:00:00Z`. */
  moment: string;
  /** All of it, as HTML. */
  html: string;
  /** BCP 47 tag, where it is not the language of the feed. */
  lang?: string | undefined;
  /** Left out where the owner of the feed is the only one. */
  authors?: readonly FeedPerson[];
  categories: readonly { term: string; label?: string | undefined }[];
}

/** A feed in one language. */
export interface Feed {
  /** Address of the feed itself. */
  url: string;
  /** Address of the page it belongs to. */
  home: string;
  title: string;
  subtitle?: string | undefined;
  lang: string;
  owner: FeedPerson;
  /** The latest first; at least one. */
  entries: readonly FeedEntry[];
}

/** A feed as Atom (RFC 4287). Nothing tells when an entry was changed, so it was when it came out. */
export function writeAtom({ url, home, title, subtitle, lang, owner, entries }: Feed): string {
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom"${attribute('xml:lang', lang)}>`,
    element('id', url),
    element('title', title),
    ...(subtitle === undefined ? [] : [element('subtitle', subtitle)]),
    element('updated', entries[0]!.moment),
    `<link rel="self" type="application/atom+xml"${attribute('href', url)}/>`,
    `<link rel="alternate" type="text/html"${attribute('href', home)}/>`,
    person(owner),
    '<generator>Vitrine</generator>',
    ...entries.flatMap(writeEntry),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function writeEntry({ url, id = url, title, moment, html, lang, authors = [], categories }: FeedEntry): string[] {
  return [
    `<entry${lang === undefined ? '' : attribute('xml:lang', lang)}>`,
    element('id', id),
    element('title', title),
    element('published', moment),
    element('updated', moment),
    `<link rel="alternate" type="text/html"${attribute('href', url)}/>`,
    ...authors.map(person),
    ...categories.map(
      ({ term, label }) =>
        `<category${attribute('term', term)}${label === undefined ? '' : attribute('label', label)}/>`,
    ),
    `<content type="html">${escapeHtml(html)}</content>`,
    '</entry>',
  ];
}

const element = (name: string, text: string) => `<${name}>${escapeHtml(text)}</${name}>`;
const attribute = (name: string, value: string) => ` ${name}="${escapeHtml(value)}"`;
const person = ({ name, uri }: FeedPerson) =>
  `<author>${element('name', name)}${uri === undefined ? '' : element('uri', uri)}</author>`;
