import { isEnglish } from '#lib/bibliography/english-titles.ts';
import type { Publication } from '#lib/bibliography/publication.ts';
import { richTextToText } from '#lib/bibliography/rich-text.ts';
import { numbersOf } from '#lib/bibliography/write/numbers.ts';
import type { PublicationType } from '#schemas/publication.ts';
import { hayagrivaNumber } from '#tools/citations/hayagriva-numbers.ts';
import { eastAsianLanguage } from '#tools/citations/hayagriva-text.ts';
import { hideMarkup, veil } from '#tools/citations/private-characters.ts';
import type { StyleRules } from '#lib/bibliography/style-rules.ts';

/** Volumes of these are called so; those of a journal are numbers alone. */
const volumed: ReadonlySet<PublicationType> = new Set<PublicationType>([
  'book',
  'paper-conference',
  'chapter',
  'entry-encyclopedia',
]);

export function volumeOf(publication: Publication, type: PublicationType, rules: StyleRules): string | undefined {
  const { volume } = numbersOf(publication);
  if (volume === undefined) return undefined;
  // As in the examples of GB/T 7714-2015: 第1卷, Vol. 1.
  if (rules.ownWords && volumed.has(type)) return veil(writesChinese(publication) ? `第${volume}卷` : `Vol. ${volume}`);
  return hayagrivaNumber(volume);
}

/** `2nd`, `2nd ed.` and `Second edition` are the second; other words are the author's. */
export function editionOf(edition: string, publication: Publication, rules: StyleRules): string {
  const count = /^(\d+)(?:st|nd|rd|th)?\.?(?: ?(?:ed|edn|edition)\.?)?$/i.exec(edition)?.[1] ?? ordinalNamed(edition);
  if (!count) {
    const words = edition.replace(/\bed(?:n|ition)\b\.?/i, 'ed.');
    const isBare = /^[A-Za-z0-9 -]+$/.test(words) && !/\b(?:ed|aufl|tir)/i.test(words);
    const said = isBare && languageOf(publication.title, publication.lang) === undefined ? `${words} ed.` : words;
    return /\p{N}/u.test(said) ? veil(said) : hideMarkup(said);
  }
  // As in the examples of GB/T 7714-2015: 3版, 5th ed.
  return rules.ownWords && writesChinese(publication) ? veil(`${count}版`) : count;
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

function ordinalNamed(edition: string): string | undefined {
  const index = ordinals.indexOf(edition.toLowerCase().replace(/ ed(?:n|ition)?\.?$/, ''));
  return index < 0 ? undefined : String(index + 1);
}

function writesChinese({ title, lang }: Publication): boolean {
  return /^(?:zh|ja|ko)\b/.test(lang ?? '') || eastAsianLanguage(title) !== undefined;
}

/** The engine writes capitals in titles unless a work is in another language than English. */
export function languageOf(title: string, lang: string | undefined): string | undefined {
  if (lang) return new Intl.Locale(lang).language;
  return eastAsianLanguage(title) ?? (isEnglish(richTextToText(title), undefined) ? undefined : 'und');
}
