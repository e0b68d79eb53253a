import { type DateWords, formatPeriod } from '#lib/dates.ts';
import { fold } from '#lib/fold.ts';
import { inlineMarkdownToText } from '#lib/inline-markdown.ts';
import { isDated, ownPeriod } from '#lib/positions.ts';
import { findText } from '#lib/text.ts';
import type { Position } from '#schemas/position.ts';
import type { Profile } from '#schemas/profile.ts';
import type { LocalizedText } from '#schemas/text.ts';
import { positionPieces } from './position.ts';
import { type CvPiece, joined, type Languages, say, tell } from './row.ts';

/** A line under a name. */
export interface HeadLine {
  kind: 'headline' | 'position';
  pieces: CvPiece[];
}

type Owner = Pick<Profile, 'headline' | 'positions'>;
type HeadReader = Languages & { words: { dates: DateWords } };

/**
 * What is said under a name: the positions, then the headline. A position that the headline says is not said again, and
 * the headline takes its place among the others. Of the rest, what the headline says is left out: the title, and the
 * organisation where all positions have the same. Whatever else is known of a position is shown.
 */
export function headLines({ headline, positions }: Owner, reader: HeadReader): HeadLine[] {
  const isOnePlace = new Set(positions.map(({ organization }) => tell(organization, reader)[0]?.text)).size === 1;
  const described = positions.map((position) => {
    const { title, unit, organization, note } = position;
    const isKnown = (text: LocalizedText | undefined, formsOf: (text: string) => string[]) =>
      text === undefined || isSaid(headline, text, formsOf, reader);
    const said = { title: isKnown(title, headOf), unit: isKnown(unit, nameOf), place: isKnown(organization, nameOf) };
    const hasMore = isDated(position) || note !== undefined;
    const isInHeadline = said.title && said.place;
    const unsaid = {
      ...position,
      ...(said.title && !hasMore && { title: undefined }),
      ...(said.place && isOnePlace && { organization: undefined }),
    };
    const pieces = isInHeadline && said.unit && !hasMore ? [] : pieceOf(unsaid, reader);
    return { isInHeadline, lines: pieces.length > 0 ? [{ kind: 'position' as const, pieces }] : [] };
  });
  const found = described.findIndex(({ isInHeadline }) => isInHeadline);
  const place = found === -1 ? positions.length : found;
  const said = tell(headline, reader);
  return [
    ...described.slice(0, place).flatMap(({ lines }) => lines),
    ...(said.length > 0 ? [{ kind: 'headline' as const, pieces: said }] : []),
    ...described.slice(place).flatMap(({ lines }) => lines),
  ];
}

/** A position, as far as it is to be said, with its dates. */
function pieceOf(position: Partial<Position>, reader: HeadReader): CvPiece[] {
  const { start, end } = ownPeriod(position);
  const when = formatPeriod(start, end, reader.lang, reader.words.dates);
  return joined([positionPieces(position, reader), say(when, { tone: 'muted' })], ' · ');
}

/** Whether a headline says a text, in the language of the reader or in that of the site. */
function isSaid(
  headline: LocalizedText | undefined,
  text: LocalizedText | undefined,
  formsOf: (text: string) => string[],
  { lang, defaultLang }: Languages,
): boolean {
  return [lang, defaultLang].some((tag) => {
    const [whole, part] = [headline, text].map((written) => findText(written, tag, defaultLang)?.text);
    return whole !== undefined && part !== undefined && formsOf(part).some((form) => contains(whole, form));
  });
}

/** What a title begins with, which is what one is: `Assistant Professor (tenure-track) and Fellow`. */
function headOf(title: string): string[] {
  return [title.split(/\s*[(（,，、;；]|\s(?:and|und|et|y|&)\s/)[0]!];
}

/** An organisation is known by its name, and by the short one in parentheses after it: `Language and Vision Lab (LV-Lab)`. */
function nameOf(organization: string): string[] {
  const [, name, short] = /^([^(（]*)[(（]([^)）]+)[)）]\s*$/.exec(organization) ?? [];
  return name && short ? [name, short] : [organization];
}

/** Whether a text has another in it, whatever the case and the punctuation. Chinese and Japanese have no spaces. */
function contains(whole: string, part: string): boolean {
  const [text, wanted] = [whole, part].map((written) =>
    fold(inlineMarkdownToText(written))
      .replace(/[.'’]/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  ) as [string, string];
  if (wanted === '') return false;
  if (/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u.test(wanted))
    return text.replaceAll(' ', '').includes(wanted.replaceAll(' ', ''));
  return ` ${text} `.includes(` ${wanted} `);
}
