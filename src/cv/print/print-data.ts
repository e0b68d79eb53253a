import { type CvDocument, type CvSection, sectionParts } from '#cv/document.ts';
import { type HeadLine, headLines } from '#cv/head.ts';
import type { CvContext, CvLine, CvRow } from '#cv/row.ts';
import type { Context } from '#model/context.ts';
import { linkKind, nameLinks } from '#model/links.ts';
import { fullName, fullNameFor, isNativeIn, latinLanguage, nameFor, nativeLanguage } from '#model/people.ts';
import type { Link } from '#model/schema/link.ts';
import type { PersonName } from '#model/schema/person.ts';
import type { Profile } from '#model/schema/profile.ts';
import { markSigns, usedMarks } from '#publications/author-marks.ts';
import type { SectionName } from '#sections/index.ts';
import { type Oklch, oklchColours, type Palette } from '#site/colours-in-media.ts';
import { formatDate } from '#text/dates.ts';
import type { Surroundings } from '#text/inline-markdown.ts';
import { findText } from '#text/localized.ts';
import { findPlainText } from '#text/plain-text.ts';
import {
  markdownSpans,
  pieceSpans,
  type PrintLanguage,
  printLanguage,
  printedUrl,
  type PrintSpan,
  textOfSpans,
  textSpan,
} from './spans.ts';

/** A section in one language. */
export interface PrintSection {
  name: SectionName;
  title: string;
  parts: { heading: PrintSpan[]; rows: PrintRow[] }[];
  /** What the marks after names mean; empty when there are none. */
  legend: string;
}

/** Everything that is printed, in one language: what a template reads as JSON. */
export interface PrintData {
  lang: PrintLanguage;
  colours: Palette<Oklch>;
  paper: CvDocument['paper'];
  title: string;
  author: string;
  keywords: string[];
  date: { year: number; month: number; day: number };
  name: string;
  /** The name in the other script. */
  otherName: { text: string; lang: PrintLanguage } | null;
  /** The lines under the name. */
  head: { kind: HeadLine['kind']; spans: PrintSpan[] }[];
  contacts: PrintSpan[][];
  sections: PrintSection[];
  /** "Page 1 of 2" as the words before, between and after the two numbers; then the name and the date. */
  footer: { page: string[]; name: string; date: string };
}

/**
 * Writes a CV for the typesetter in the language of the reader.
 * @param today the day of printing: `2026-11-22`
 * @param accent the accent of the site, a hue in degrees
 */
export function printData(
  cv: CvDocument,
  context: Context,
  { today, accent }: { today: string; accent: number },
): PrintData {
  const { lang, defaultLang, words } = context;
  const { profile, sections, show, paper } = cv;
  const name = fullNameFor(profile.name, lang);
  const variant = findPlainText(cv.title, lang, defaultLang);
  const [year, month, day] = today.split('-').map(Number) as [number, number, number];
  return {
    lang: printLanguage(lang),
    colours: oklchColours('pdf', accent),
    paper,
    title: `${name} – ${words.routes.cv}${variant === undefined ? '' : words.parentheses(variant)}`,
    author: nameFor(profile.name, lang),
    keywords: profile.interests.flatMap(({ label }) => findPlainText(label, lang, defaultLang) ?? []),
    date: { year, month, day },
    name,
    otherName: otherName(profile.name, lang),
    head: headLines(profile, context).map(({ kind, pieces }) => ({
      kind,
      spans: pieceSpans(pieces, context),
    })),
    contacts: contactSpans(profile, context),
    sections: sections.map((section) => printSection(section, { ...context, show })),
    footer: { page: words.cv.page('\0', '\0').split('\0'), name, date: formatDate(today, lang, words.dates) },
  };
}

/** The native name for readers of another language, and the other way round. */
function otherName(name: PersonName, lang: string): PrintData['otherName'] {
  if (name.native === undefined) return null;
  if (isNativeIn(name, lang)) return { text: fullName(name), lang: printLanguage(latinLanguage) };
  return { text: name.native, lang: printLanguage(nativeLanguage(name) ?? lang) };
}

function printSection(section: CvSection, context: CvContext): PrintSection {
  const { lang, defaultLang, words } = context;
  const listed = section.name === 'publications' ? section.items.flatMap(({ publications }) => publications) : [];
  const legend = usedMarks(listed).map((mark) => `${markSigns[mark]} ${words.marks[mark]}`);
  return {
    name: section.name,
    title: findPlainText(section.title, lang, defaultLang) ?? words.sections[section.name],
    parts: sectionParts(section, context).map(({ heading = [], rows }) => ({
      heading: pieceSpans(heading, context),
      rows: rows.map((row) => printRow(row, context)),
    })),
    legend: legend.join(words.partSeparator),
  };
}

/** A block of an entry: a paragraph, a list of points, positions with their dates, or links beside each other. */
export type PrintBlock =
  | { kind: Exclude<CvLine['kind'], 'bullet' | 'position' | 'links'>; spans: PrintSpan[] }
  | { kind: 'positions'; items: { when: string; spans: PrintSpan[] }[] }
  | { kind: 'bullets' | 'links'; items: PrintSpan[][] };

/** An entry with its date or number. */
interface PrintRow {
  when: string;
  /** Whether it is so short that it should not be divided between pages. */
  isShort: boolean;
  blocks: PrintBlock[];
}

/** So many lines can move to the next page without leaving a hole. */
const shortRow = 6;
/** Characters that fill a line, counting a Chinese one as two. */
const lineLength = 85;

/** An entry for the typesetter. */
export function printRow({ when, lines }: CvRow, surroundings: Surroundings): PrintRow {
  const blocks: PrintBlock[] = [];
  for (const { kind, pieces, when: date = '' } of lines) {
    const last = blocks.at(-1);
    const spans = pieceSpans(pieces, surroundings);
    if (kind === 'links') blocks.push({ kind, items: pieces.map((piece) => pieceSpans([piece], surroundings)) });
    else if (kind === 'position') {
      if (last?.kind === 'positions') last.items.push({ when: date, spans });
      else blocks.push({ kind: 'positions', items: [{ when: date, spans }] });
    } else if (kind !== 'bullet') blocks.push({ kind, spans });
    else if (last?.kind === 'bullets') last.items.push(spans);
    else blocks.push({ kind: 'bullets', items: [spans] });
  }
  return { when, isShort: estimateLines(blocks) <= shortRow, blocks };
}

function estimateLines(blocks: readonly PrintBlock[]): number {
  const paragraphs = blocks.flatMap((block) => {
    if ('spans' in block) return [block.spans];
    if (block.kind === 'positions') return block.items.map(({ spans }) => spans);
    return block.kind === 'links' ? [block.items.flat()] : block.items;
  });
  return paragraphs.reduce((lines, spans) => {
    const width = [...textOfSpans(spans)].reduce((sum, character) => sum + (character >= '\u2E80' ? 2 : 1), 0);
    return lines + Math.ceil(width / lineLength);
  }, 0);
}

/** Longer addresses are called by their kind. */
const readableLength = 36;

/**
 * How to reach somebody, one after the other: place, e-mail addresses that may be shown, the site itself, pages
 * elsewhere. An address that is short enough to be read from paper is written out.
 */
export function contactSpans(
  profile: Pick<Profile, 'location' | 'office' | 'emails' | 'links' | 'orcid'>,
  context: Context,
): PrintSpan[][] {
  const { lang, defaultLang, words, resolveUrl } = context;
  const { emails, orcid, location, office } = profile;
  const places = [office, location].flatMap((place) => findText(place, lang, defaultLang)?.text ?? []);
  const links = distinctLinks([{ url: resolveUrl('/') }, ...profile.links]);
  return [
    ...places.map((place) => markdownSpans(place, context)),
    ...emails
      .filter(({ display }) => display !== 'hidden')
      .map(({ address, display }) => {
        const [user = '', host = ''] = address.split('@');
        if (display !== 'plain') return textSpan(words.email.obfuscated(user, host));
        return linkTo(`mailto:${address}`, address);
      }),
    ...nameLinks(
      links.filter((link) => !(orcid && linkKind(link) === 'orcid')),
      context,
    ).map(({ link: { url }, word, qualifier }) =>
      url === undefined
        ? textSpan(word + qualifier)
        : linkTo(printedUrl(url, context), readableAddress(url) ?? word + qualifier),
    ),
    ...(orcid ? [linkTo(`https://orcid.org/${orcid}`, `ORCID ${orcid}`)] : []),
  ];
}

/** An address as one would type it from paper; undefined when nobody would. */
export function readableAddress(url: string): string | undefined {
  if (!/^https?:/.test(url) || !URL.canParse(url)) return undefined;
  const { hostname, pathname, search, hash } = new URL(url);
  const readable = `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}`;
  return search || hash || readable.length > readableLength || readable.includes('%') ? undefined : readable;
}

function linkTo(url: string, text: string): PrintSpan[] {
  return [{ is: 'link', url, inside: textSpan(text) }];
}

/** Each address once, and what has none. */
function distinctLinks(links: readonly Link[]): Link[] {
  const known = new Set<string>();
  return links.filter(({ url }) => {
    if (url === undefined) return true;
    const address = readableAddress(url) ?? url;
    return known.has(address) ? false : known.add(address);
  });
}
