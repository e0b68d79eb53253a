import { displayName } from '#lib/bibliography/publication.ts';
import { type PrintSpan, type PrintSurroundings, printLanguage } from '#lib/cv/print/span.ts';
import { markdownSpans, textSpan } from '#lib/cv/print/text-spans.ts';
import type { Locale } from '#lib/locale.ts';
import { isNativeIn, nameFor, nativeLanguage } from '#lib/people.ts';
import { findText } from '#lib/text.ts';
import type { Profile } from '#schemas/profile.ts';
import type { LocalizedText } from '#schemas/text.ts';
import { toPieces } from './pieces.ts';
import type { PictureSubject } from './subject.ts';

type Owner = Pick<Profile, 'name' | 'headline' | 'positions'>;

/** What a picture says that has nothing to say there. */
export const nothing = toPieces([]);

/** The part of a picture that the home page fills: the name in both scripts, and what the owner does. */
export function homeSubject(
  { name, headline }: Owner,
  { lang, defaultLang }: Locale,
  surroundings: PrintSurroundings,
): Pick<PictureSubject, 'title' | 'lead'> {
  const isNative = isNativeIn(name, lang);
  const other = isNative ? displayName(name) : name.native;
  const otherLang = isNative ? 'en' : (nativeLanguage(name) ?? lang);
  const inOther = (text: string): PrintSpan => ({ is: 'lang', lang: printLanguage(otherLang), inside: textSpan(text) });
  const spans: PrintSpan[] = textSpan(nameFor(name, lang));
  if (other !== undefined) spans.push(...textSpan(' '), { is: 'muted', inside: [inOther(other)] });
  const said = findText(headline, lang, defaultLang)?.text ?? '';
  return { title: toPieces(spans), lead: toPieces(markdownSpans(said, surroundings)) };
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
  const [position] = positions;
  const facts = [...said(position?.title), ...said(position?.organization)];
  const more = facts.flatMap((spans, index) => (index === 0 ? spans : [...textSpan(' · '), ...spans]));
  return { name: toPieces(textSpan(nameFor(name, lang))), more: toPieces(more) };
}
