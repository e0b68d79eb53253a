import { headLines } from '#cv/head.ts';
import { readableAddress } from '#cv/print/print-data.ts';
import {
  markdownSpans,
  pieceSpans,
  printLanguage,
  type PrintLanguage,
  type PrintSpan,
  richTextSpans,
  textSpan,
} from '#cv/print/spans.ts';
import { joined, say } from '#cv/row.ts';
import type { Context, Reader } from '#model/context.ts';
import { fullName, fullNameFor, isNativeIn, latinLanguage, nativeLanguage } from '#model/people.ts';
import { currentPositions } from '#model/roles.ts';
import type { Profile } from '#model/schema/profile.ts';
import type { LocalizedText } from '#model/schema/text.ts';
import type { ListedPublication } from '#publications/arrange.ts';
import { collaborationName, editorNames } from '#publications/credits.ts';
import { formatIssuedYear } from '#publications/dates.ts';
import { listVenue } from '#publications/describe-venue.ts';
import { folds, isFolded } from '#publications/folds.ts';
import { displayName, languageOf } from '#publications/publication.ts';
import type { Palette } from '#site/colours-in-media.ts';
import type { Words } from '#site/words/words.ts';
import { findText, isSameLanguage } from '#text/localized.ts';

type Owner = Pick<Profile, 'name' | 'headline' | 'positions'>;

/** What a picture says that has nothing to say there. */
export const nothing = toPieces([]);

/**
 * The part of a picture that the home page fills: the name in both scripts, and what the owner does; in the last line
 * the address, and the first position that the headline does not say.
 */
export function homeSubject(owner: Owner, context: Context): Pick<PictureSubject, 'title' | 'lead' | 'foot'> {
  const { name } = owner;
  const { lang } = context;
  const isNative = isNativeIn(name, lang);
  const other = isNative ? fullName(name) : name.native;
  const otherLang = isNative ? latinLanguage : (nativeLanguage(name) ?? lang);
  const inOther = (text: string): PrintSpan => ({ is: 'lang', lang: printLanguage(otherLang), inside: textSpan(text) });
  const spans: PrintSpan[] = textSpan(fullNameFor(name, lang));
  if (other !== undefined) spans.push(...textSpan(' '), { is: 'muted', inside: [inOther(other)] });
  const lines = headLines(owner, context);
  const headline = lines.find(({ kind }) => kind === 'headline')?.pieces;
  const positions = lines.filter(({ kind }) => kind === 'position').map(({ pieces }) => pieces);
  const lead = headline ?? joined(positions, ' · ');
  const address = readableAddress(context.resolveUrl('/'));
  const foot = joined([say(address), ...(headline ? positions.slice(0, 1) : [])], ' · ');
  return {
    title: toPieces(spans),
    lead: toPieces(pieceSpans(lead, context)),
    foot: { name: nothing, more: toPieces(pieceSpans(foot, context)) },
  };
}

/** Whose site it is, and their first position, for the last line of every other picture. */
export function ownerFoot({ name, positions }: Owner, context: Context): PictureSubject['foot'] {
  const { lang, defaultLang } = context;
  const said = (text: LocalizedText | undefined) => {
    const found = findText(text, lang, defaultLang)?.text;
    return found ? [markdownSpans(found, context)] : [];
  };
  const [position] = currentPositions(positions);
  const facts = [...said(position?.title), ...said(position?.organization)];
  const more = facts.flatMap((spans, index) => (index === 0 ? spans : [...textSpan(' · '), ...spans]));
  return { name: toPieces(textSpan(fullNameFor(name, lang))), more: toPieces(more) };
}

/** The part of a picture that a paper fills: title, authors, venue, year. */
export function paperSubject(
  publication: ListedPublication,
  { lang, words }: Reader,
): Pick<PictureSubject, 'title' | 'lead' | 'venue' | 'year'> {
  const { title } = publication;
  const titleLang = languageOf(publication);
  const written = richTextSpans(title);
  return {
    title: toPieces(
      isSameLanguage(titleLang, lang) ? written : [{ is: 'lang', lang: printLanguage(titleLang), inside: written }],
    ),
    lead: toPieces(authorSpans(publication, words)),
    venue: toPieces(textSpan(listVenue(publication, words, lang) ?? '')),
    year: formatIssuedYear(publication, lang, words.dates) ?? '',
  };
}

function authorSpans(publication: ListedPublication, words: Words): PrintSpan[] {
  const { authors, people, others, collaboration } = publication;
  const { publications } = words;
  const editors = editorNames(publication, words);
  const shown = authors.flatMap((author, index): PrintSpan[][] => {
    const isOwner = people[index]?.isOwner ?? false;
    // The owner is named at every place in the list.
    if (isFolded(index, authors.length, folds.picture) && !isOwner) return [];
    // No line ends after an initial.
    const name = textSpan(displayName(author).replace(/(?<=(?<!\p{L})\p{L}\.) /gu, '\u00A0'));
    return [isOwner ? [{ is: 'strong', inside: name }] : name];
  });
  const left = authors.length - shown.length;
  const rest = [
    ...(left > 0 ? [publications.moreAuthors(left)] : []),
    ...(others ? [publications.authorsOmitted] : []),
    ...(collaboration ? [collaborationName(collaboration)] : []),
    ...(authors.length === 0 && !collaboration && editors ? [publications.edited(editors)] : []),
  ];
  const all = [...shown, ...rest.map(textSpan)];
  return all.flatMap((spans, index) => (index === 0 ? spans : [...textSpan(', '), ...spans]));
}

/** What a picture says and how: what the template reads as JSON. */
export interface PictureSubject {
  lang: PrintLanguage;
  colours: Palette<string>;
  /** The initials of the owner; empty for a name without letters. */
  monogram: string;
  title: Pieces;
  /** Under the title: the authors of a paper, what the owner does. */
  lead: Pieces;
  /** Where and when a paper appeared. */
  venue: Pieces;
  year: string;
  /** The last line: whose site this is, and more about them. */
  foot: { name: Pieces; more: Pieces };
}

/** Text that can be cut between any two of its pieces. */
export interface Pieces {
  pieces: PrintSpan[];
  /** Whether there was more of it than any picture has room for. */
  isCut: boolean;
}

/** More characters than the smallest letters have room for. */
const longest = 480;
/** A formula longer than this may be wider than a line, which cannot be broken. */
const longestMaths = 40;
/** A word longer than this may be wider than a line: it is broken where it must be. */
const longestWord = 24;
const part = 18;
/** A Chinese character, a space at which a line may end, or a word. */
const piece =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]|[^\S\u00A0]+|(?:\u00A0|[^\s\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}])+/gu;

/** Parts a text into words and formulas. Links are what they say. */
export function toPieces(spans: readonly PrintSpan[]): Pieces {
  const pieces: PrintSpan[] = [];
  let length = 0;
  for (const next of spans.flatMap(partSpan)) {
    length += lengthOf(next);
    if (length > longest) return { pieces, isCut: true };
    pieces.push(next);
  }
  return { pieces, isCut: false };
}

function partSpan(span: PrintSpan): PrintSpan[] {
  if (span.is === 'break') return [{ is: 'text', text: ' ' }];
  if (span.is === 'link') return span.inside.flatMap(partSpan);
  if ('inside' in span) return span.inside.flatMap(partSpan).map((inner) => ({ ...span, inside: [inner] }));
  if (span.is === 'maths') return span.alt.length > longestMaths ? partText(span.alt) : [span];
  return partText(span.text);
}

function partText(text: string): PrintSpan[] {
  return (text.match(piece) ?? []).flatMap((word): PrintSpan[] => {
    if (/^[^\S\u00A0]/.test(word)) return [{ is: 'text', text: ' ' }];
    const letters = [...word];
    if (letters.length <= longestWord) return [{ is: 'text', text: word }];
    // A space of no width allows a new line.
    return Array.from({ length: Math.ceil(letters.length / part) }, (_, index) => ({
      is: 'text',
      text: `${letters.slice(index * part, (index + 1) * part).join('')}\u200B`,
    }));
  });
}

function lengthOf(span: PrintSpan): number {
  if ('inside' in span) return span.inside.reduce((sum, inner) => sum + lengthOf(inner), 0);
  return 'text' in span ? span.text.length : 'alt' in span ? span.alt.length : 1;
}
