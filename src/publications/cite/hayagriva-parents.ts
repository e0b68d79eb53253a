import type { PublicationType } from '#model/schema/publication.ts';
import { numbersOf } from '#publications/numbers.ts';
import { fullVenueName, type Publication } from '#publications/publication.ts';
import { richTextToText } from '#publications/rich-text.ts';
import { isEnglish } from '#publications/titles.ts';
import { hayagrivaDate } from './hayagriva-dates.ts';
import { eastAsianLanguage, hayagrivaNumber, hayagrivaPlain, hayagrivaTitle, listOf } from './hayagriva-parts.ts';
import { hideMarkup, veil } from './private-characters.ts';
import type { StyleRules } from './style-rules.ts';

/** Types of works that appear in something else. */
export const contained: ReadonlySet<PublicationType> = new Set<PublicationType>([
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'review',
  'paper-conference',
  'chapter',
  'entry-encyclopedia',
  'webpage',
]);
/** Of these, the ones that appear in a book or in something like one. */
export const inBooks: ReadonlySet<PublicationType> = new Set<PublicationType>([
  'paper-conference',
  'chapter',
  'entry-encyclopedia',
]);

/**
 * What the engine reads of the things that a work belongs to: the journal or book with its series, the event, and the
 * original. Their types are those in which the engine looks for a container, a collection and an event, whatever they
 * are; a style asks for the type of the work alone.
 */
export function parentsOf(
  publication: Publication,
  type: PublicationType,
  rules: StyleRules,
  isDated: boolean,
): HayagrivaEntry[] {
  const parents: HayagrivaEntry[] = [];
  const { venue, bookAuthors, event, originalDate } = publication;
  const series = seriesOf(publication, rules);
  const name = fullVenueName(publication);
  if (contained.has(type) && name) {
    const titles = inBooks.has(type) && rules.containers === 'as-titles' ? rules.titles : 'written';
    parents.push(
      compact<HayagrivaEntry>({
        type: 'periodical',
        title: shortened(hayagrivaTitle(name, titles, publication), venue.short, type),
        author: listOf(bookAuthors ?? [], false, rules),
        volume: volumeOf(publication, type, rules),
        parent: series,
      }),
    );
  } else if (series) parents.push(...(type === 'book' ? series : [{ type: 'anthology', parent: series }]));
  const at = type === 'speech' || type === 'performance' ? { ...event, name: event?.name ?? name } : event;
  const place = at?.place ?? (type === 'speech' ? publication.place : undefined);
  if (at?.name || place)
    parents.push(
      compact<HayagrivaEntry>({
        type: 'misc',
        title: at?.name && hayagrivaPlain(at.name),
        location: place && hayagrivaPlain(place),
        // The engine takes the date of an event for that of a work which has none.
        date: isDated && at?.date ? hayagrivaDate(at.date, { seasons: false }) : undefined,
      }),
    );
  if (originalDate && isDated && originalDate !== publication.issued)
    parents.push({ type: 'original', date: hayagrivaDate(originalDate, { seasons: false }) });
  return parents;
}

function shortened(title: string, short: string | undefined, type: PublicationType): HayagrivaEntry['title'] {
  return short && !inBooks.has(type) ? { value: title, short: hayagrivaPlain(short) } : title;
}

function seriesOf(publication: Publication, rules: StyleRules): HayagrivaEntry[] | undefined {
  const { 'collection-title': title, 'collection-number': number } = numbersOf(publication);
  if (!title) return undefined;
  return [
    compact<HayagrivaEntry>({
      type: 'anthology',
      title: hayagrivaTitle(title, rules.containers === 'as-titles' ? rules.titles : 'written', publication),
      volume: number && hayagrivaNumber(number),
    }),
  ];
}

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

/** A person in Hayagriva's YAML. */
export interface HayagrivaPerson {
  name: string;
  'given-name'?: string;
  suffix?: string;
}

/** A date in Hayagriva's YAML: a text, or a year with its season. */
export type HayagrivaDate = string | { year: number; season?: number; approximate?: boolean };

/** An entry in Hayagriva's YAML, as far as it is used here: https://github.com/typst/hayagriva, docs/file-format.md. */
export interface HayagrivaEntry {
  type: string;
  title?: string | { value: string; short: string };
  author?: HayagrivaPerson[];
  editor?: HayagrivaPerson[];
  affiliated?: { role: 'translator'; names: HayagrivaPerson[] }[];
  date?: HayagrivaDate;
  genre?: string;
  language?: string;
  volume?: string;
  issue?: string;
  chapter?: string;
  edition?: string;
  'page-range'?: string;
  'page-total'?: string;
  publisher?: { name?: string; location?: string };
  /** Who holds a patent. */
  organization?: string;
  location?: string;
  url?: string | { value: string; date: string };
  /** The status of a work, for which the engine has no field: styles are changed to read this one. */
  'call-number'?: string;
  'serial-number'?: Record<string, string>;
  parent?: HayagrivaEntry[];
}

/** An entry without the fields that are not said. */
export function compact<Entry extends object>(entry: { [Key in keyof Entry]: Entry[Key] | undefined }): Entry {
  const said = Object.entries(entry).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && !value.length),
  );
  return Object.fromEntries(said) as Entry;
}
