import { type CvContext, linkLine } from '#cv/row.ts';
import type { Context, Reader } from '#model/context.ts';
import type { NamedPerson } from '#model/people.ts';
import type { Link } from '#model/schema/link.ts';
import type { LocalizedText } from '#model/schema/text.ts';
import { fold } from '#text/characters.ts';
import { formatPeriod, htmlDate } from '#text/dates.ts';
import { dropEmpty, plainText } from './parts.ts';

/** A date in ISO 8601, as exact as it can be said there: a season is only its year. The schema has no year before 1000. */
export function isoDate(date: string | undefined): string | undefined {
  if (date === undefined || date === 'present') return date;
  const iso = htmlDate(date);
  return iso !== undefined && iso >= '1000' ? iso : undefined;
}

/**
 * A period in ISO 8601. What still lasts has no end; what lasted one date begins and ends with it. A season, and that
 * something lasts whose start is not known, cannot be said so: a field of our own says the period in words.
 */
export function isoPeriod(start: string | undefined, end: string | undefined, { lang, words }: Reader) {
  const hasSeason = [start, end].some((date) => date !== undefined && isoDate(date) !== date);
  const onlyLasts = start === undefined && end === 'present';
  return {
    startDate: isoDate(start),
    endDate: end === 'present' ? undefined : isoDate(end ?? start),
    term: hasSeason || onlyLasts ? formatPeriod(start, end, lang, words.dates) : undefined,
  };
}

/** Links with what they are called, for which JSON Resume has no field. */
export function labelLinks(links: readonly Link[], context: CvContext): { label: string; url?: string }[] {
  return linkLine(links, context)
    .flatMap(({ pieces }) => pieces)
    .map(({ text, url }) => ({ label: text, ...(url !== undefined && { url: context.resolveUrl(url) }) }));
}

/** People with title, affiliation and page as of then, for which JSON Resume has no field. */
export function listPeople(people: readonly NamedPerson[], context: Context) {
  return people.map(({ name, title, affiliation, url }) =>
    dropEmpty({
      name: plainText(name, context),
      title: plainText(title, context),
      affiliation: plainText(affiliation, context),
      url: url && context.resolveUrl(url),
    }),
  );
}

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
/** Languages without a code of two letters that people name among their own. */
const longCodes = ['yue', 'cmn', 'wuu', 'nan', 'hak', 'fil', 'haw', 'gsw'];
/** Names Intl does not give. */
const aliases = ['Mandarin', '英文', '日文', '韩文', '法文', '德文', '普通话', '国语', '汉语'];

const namesByLanguage = new Map<string, ReadonlySet<string>>();

function languageNames(lang: string): ReadonlySet<string> {
  const known = namesByLanguage.get(lang);
  if (known) return known;
  const names = new Intl.DisplayNames([lang], { type: 'language', fallback: 'none' });
  const codes = [...letters.flatMap((first) => letters.map((second) => first + second)), ...longCodes];
  const made = new Set([...codes.flatMap((code) => names.of(code) ?? []), ...aliases].map(fold));
  namesByLanguage.set(lang, made);
  return made;
}

/** Whether a skill is a language people speak: its whole name is that of one. C and TOEFL are none. */
export function isSpokenLanguage(name: LocalizedText, defaultLang: string): boolean {
  const written = typeof name === 'string' ? { [defaultLang]: name, en: name } : name;
  return Object.entries(written).some(([lang, text]) => languageNames(lang).has(fold(text)));
}
