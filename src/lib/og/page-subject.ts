import { pieceSpans } from '#lib/cv/print/piece-spans.ts';
import { type PrintSpan, type PrintSurroundings, printLanguage } from '#lib/cv/print/span.ts';
import { markdownSpans, textSpan } from '#lib/cv/print/text-spans.ts';
import { headLines } from '#lib/cv/rows/head.ts';
import { joined, say } from '#lib/cv/rows/row.ts';
import type { DateWords } from '#lib/dates.ts';
import type { Locale } from '#lib/locale.ts';
import { fullName, fullNameFor, isNativeIn, latinLanguage, nativeLanguage } from '#lib/people.ts';
import { currentPositions } from '#lib/positions.ts';
import { findText } from '#lib/text.ts';
import type { Profile } from '#schemas/profile.ts';
import type { LocalizedText } from '#schemas/text.ts';
import { toPieces } from './pieces.ts';
import type { PictureSubject } from './subject.ts';

type Owner = Pick<Profile, 'name' | 'headline' | 'positions'>;

/** What a picture says that has nothing to say there. */
export const nothing = toPieces([]);

/**
 * The part of a picture that the home page fills: the name in both scripts, and what the owner does; in the last line
 * the address, and the first position that the headline does not say.
 */
export function homeSubject(
  owner: Owner,
  reader: Locale & { words: { dates: DateWords } },
  address: string,
  surroundings: PrintSurroundings,
): Pick<PictureSubject, 'title' | 'lead' | 'foot'> {
  const { name } = owner;
  const { lang } = reader;
  const isNative = isNativeIn(name, lang);
  const other = isNative ? fullName(name) : name.native;
  const otherLang = isNative ? latinLanguage : (nativeLanguage(name) ?? lang);
  const inOther = (text: string): PrintSpan => ({ is: 'lang', lang: printLanguage(otherLang), inside: textSpan(text) });
  const spans: PrintSpan[] = textSpan(fullNameFor(name, lang));
  if (other !== undefined) spans.push(...textSpan(' '), { is: 'muted', inside: [inOther(other)] });
  const lines = headLines(owner, reader);
  const headline = lines.find(({ kind }) => kind === 'headline')?.pieces;
  const positions = lines.filter(({ kind }) => kind === 'position').map(({ pieces }) => pieces);
  const lead = headline ?? joined(positions, ' · ');
  const foot = joined([say(address), ...(headline ? positions.slice(0, 1) : [])], ' · ');
  return {
    title: toPieces(spans),
    lead: toPieces(pieceSpans(lead, surroundings)),
    foot: { name: nothing, more: toPieces(pieceSpans(foot, surroundings)) },
  };
}

/** Whose site it is, and their first position, for the last line of every other picture. */
export function ownerFoot(
  { name, positions }: Owner,
  { lang, defaultLang }: Locale,
  surroundings: PrintSurroundings,
): PictureSubject['foot'] {
  const said = (text: LocalizedText | undefined) => {
    const found = findText(text, lang, defaultLang)?.text;
    return found ? [markdownSpans(found, surroundings)] : [];
  };
  const [position] = currentPositions(positions);
  const facts = [...said(position?.title), ...said(position?.organization)];
  const more = facts.flatMap((spans, index) => (index === 0 ? spans : [...textSpan(' · '), ...spans]));
  return { name: toPieces(textSpan(fullNameFor(name, lang))), more: toPieces(more) };
}
