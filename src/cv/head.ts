import type { Reader } from '#model/context.ts';
import { isDated, isTitleAlone, ownPeriod } from '#model/roles.ts';
import type { Position } from '#model/schema/position.ts';
import type { Profile } from '#model/schema/profile.ts';
import type { Role } from '#model/schema/role.ts';
import type { LocalizedText } from '#model/schema/text.ts';
import { fold } from '#text/characters.ts';
import { formatPeriod } from '#text/dates.ts';
import { inlineMarkdownToText } from '#text/inline-markdown.ts';
import { findText, type Locale } from '#text/localized.ts';
import { type CvLine, type CvPiece, joined, say, tell } from './row.ts';

/** A line under a name. */
export interface HeadLine {
  kind: 'headline' | 'position';
  pieces: CvPiece[];
}

type Owner = Pick<Profile, 'headline' | 'positions'>;

/**
 * What is said under a name: the positions, then the headline. A position that the headline says is not said again, and
 * the headline takes its place among the others. Of the rest, what the headline says is left out: the title, and the
 * organisation where all positions have the same. Whatever else is known of a position is shown.
 */
export function headLines({ headline, positions }: Owner, reader: Reader): HeadLine[] {
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
function pieceOf(position: Partial<Position>, reader: Reader): CvPiece[] {
  const { start, end } = ownPeriod(position);
  const when = formatPeriod(start, end, reader.lang, reader.words.dates);
  return joined([positionPieces(position, reader), say(when, { tone: 'muted' })], ' · ');
}

/** Whether a headline says a text, in the language of the reader or in that of the site. */
function isSaid(
  headline: LocalizedText | undefined,
  text: LocalizedText | undefined,
  formsOf: (text: string) => string[],
  { lang, defaultLang }: Locale,
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

/** What a line says of a position. */
type Said = Pick<Position, 'title' | 'unit' | 'organization' | 'url' | 'note'>;

/**
 * A position in one line: what, in which unit, where. Chinese, Japanese and Korean say where before what, without commas:
 * 哥伦比亚大学物理系教授. The address belongs to the unit, else to the organisation, else to the whole.
 */
export function positionPieces(position: Partial<Said>, reader: Locale): CvPiece[] {
  const { title, unit, organization, url, note } = position;
  const owner = url === undefined ? undefined : unit ? 'unit' : organization ? 'organization' : 'title';
  const linked = (part: typeof owner) => (part === owner ? { url } : {});
  const parts = [
    tell(title, reader, linked('title')),
    tell(unit, reader, linked('unit')),
    tell(organization, reader, linked('organization')),
  ].filter((pieces) => pieces.length > 0);
  const isPlaceFirst = parts.length > 1 && eastAsian.test(parts[0]![0]!.text);
  const said = isPlaceFirst ? joinedClosely(parts.toReversed()) : joined(parts, ', ');
  return joined([said, tell(note, reader, { tone: 'muted' })], ' · ');
}

/** Whether a text begins in a script of China, Japan or Korea. */
const eastAsian = /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/u;
/** Characters beside which there is no space: those of China and Japan, and their punctuation. */
const unspaced = '[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\u3000-\\u303F\\uFF01-\\uFF60]';
const endsUnspaced = new RegExp(`${unspaced}$`, 'u');
const beginsUnspaced = new RegExp(`^${unspaced}`, 'u');

function joinedClosely(parts: readonly CvPiece[][]): CvPiece[] {
  return parts.flatMap((part, index) => {
    const before = parts[index - 1]?.at(-1)?.text;
    const isClose = before === undefined || (endsUnspaced.test(before) && beginsUnspaced.test(part[0]!.text));
    return [...say(!isClose && ' '), ...part];
  });
}

/** How the positions of a role are said: in one line, or each in its own. */
export interface PositionText {
  together: CvPiece[];
  lines: CvLine[];
}

/**
 * The positions of a role. Titles alone are one line, and so is a single position, whose dates are those of the role.
 * Else each has a line of its own with its dates.
 */
export function describePositions(role: Pick<Role, 'positions' | 'start' | 'end'>, reader: Reader): PositionText {
  const { words, lang } = reader;
  const period = ({ start, end }: Pick<Role, 'start' | 'end'>) => formatPeriod(start, end, lang, words.dates);
  const said = role.positions.map((position) => ({
    pieces: positionPieces(position, reader),
    when: period(position),
  }));
  const isSingle = said.length === 1 && ['', period(role)].includes(said[0]!.when);
  if (isSingle || role.positions.every(isTitleAlone))
    return {
      together: joined(
        said.map(({ pieces }) => pieces),
        words.listSeparator,
      ),
      lines: [],
    };
  return { together: [], lines: said.map(({ pieces, when }): CvLine => ({ kind: 'position', pieces, when })) };
}
