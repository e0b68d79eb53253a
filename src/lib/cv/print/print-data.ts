import { oklchColours, type Palette } from '#lib/colours.ts';
import type { Oklch } from '#lib/find/oklch.ts';
import { markSigns, usedMarks } from '#lib/bibliography/marks.ts';
import type { CvDocument, CvSection } from '#lib/cv/document.ts';
import { type HeadLine, headLines } from '#lib/cv/rows/head.ts';
import { sectionParts } from '#lib/cv/document.ts';
import type { Reader } from '#lib/cv/rows/row.ts';
import type { CvWords } from '#lib/cv/rows/words.ts';
import { formatDate } from '#lib/dates.ts';
import { inlineMarkdownToText } from '#lib/inline-markdown.ts';
import { fullName, fullNameFor, isNativeIn, latinLanguage, nameFor } from '#lib/people.ts';
import { findText } from '#lib/text.ts';
import type { SectionName } from '#sections/index.ts';
import type { PersonName } from '#schemas/person.ts';
import type { LocalizedText } from '#schemas/text.ts';
import { type ContactWords, contactSpans } from './contacts.ts';
import { pieceSpans } from './piece-spans.ts';
import { type PrintRow, printRow } from './print-row.ts';
import { type PrintLanguage, type PrintSpan, type PrintSurroundings, printLanguage } from './span.ts';

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

/** The words that a printed CV needs. */
export type PrintWords = CvWords &
  ContactWords & {
    sections: Record<SectionName, string>;
    routes: { cv: string };
    cv: { page: (page: string, pages: string) => string };
  };

/** Who it is printed for. */
export interface PrintReader {
  lang: string;
  defaultLang: string;
  words: PrintWords;
}

/**
 * Writes a CV for the typesetter in the language of the reader.
 * @param today the day of printing: `2026-11-22`
 * @param accent the accent of the site, a hue in degrees
 */
export function printData(
  cv: CvDocument,
  reader: PrintReader,
  surroundings: PrintSurroundings,
  { today, accent }: { today: string; accent: number },
): PrintData {
  const { lang, words } = reader;
  const { profile, sections, show, paper } = cv;
  const name = fullNameFor(profile.name, lang);
  const variant = plainText(cv.title, reader);
  const [year, month, day] = today.split('-').map(Number) as [number, number, number];
  return {
    lang: printLanguage(lang),
    colours: oklchColours('pdf', accent),
    paper,
    title: `${name} – ${words.routes.cv}${variant === undefined ? '' : words.parentheses(variant)}`,
    author: nameFor(profile.name, lang),
    keywords: profile.interests.flatMap(({ label }) => plainText(label, reader) ?? []),
    date: { year, month, day },
    name,
    otherName: otherName(profile.name, lang),
    head: headLines(profile, reader).map(({ kind, pieces }) => ({
      kind,
      spans: pieceSpans(pieces, surroundings),
    })),
    contacts: contactSpans(profile, surroundings.resolveUrl('/'), reader, surroundings),
    sections: sections.map((section) => printSection(section, { ...reader, show }, surroundings)),
    footer: { page: words.cv.page('\0', '\0').split('\0'), name, date: formatDate(today, lang, words.dates) },
  };
}

/** The native name for readers of another language, and the other way round. */
function otherName(name: PersonName, lang: string): PrintData['otherName'] {
  if (name.native === undefined) return null;
  if (isNativeIn(name, lang)) return { text: fullName(name), lang: printLanguage(latinLanguage) };
  return { text: name.native, lang: printLanguage(name.nativeLang ?? 'zh') };
}

function printSection(
  section: CvSection,
  reader: Reader & { words: PrintWords },
  surroundings: PrintSurroundings,
): PrintSection {
  const { words } = reader;
  const listed = section.name === 'publications' ? section.items.flatMap(({ publications }) => publications) : [];
  const legend = usedMarks(listed).map((mark) => `${markSigns[mark]} ${words.marks[mark]}`);
  return {
    name: section.name,
    title: plainText(section.title, reader) ?? words.sections[section.name],
    parts: sectionParts(section, reader).map(({ heading = [], rows }) => ({
      heading: pieceSpans(heading, surroundings),
      rows: rows.map((row) => printRow(row, surroundings)),
    })),
    legend: legend.join(words.partSeparator),
  };
}

function plainText(written: LocalizedText | undefined, reader: { lang: string; defaultLang: string }) {
  const found = findText(written, reader.lang, reader.defaultLang);
  return found && inlineMarkdownToText(found.text);
}
