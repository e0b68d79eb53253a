import type { LocalizedText } from '#model/schema/text.ts';

/** A text in the language it was found in, which may not be the one asked for. */
export interface FoundText {
  text: string;
  /** BCP 47 tag of the language the text is in. */
  lang: string;
}

/**
 * The text in the language of the reader, else in the site's default language, else in any. What is written in `en` is
 * also for readers of `en-GB`.
 */
export function findText(written: LocalizedText | undefined, lang: string, defaultLang: string): FoundText | undefined {
  if (written === undefined) return undefined;
  if (typeof written === 'string') return { text: written, lang: defaultLang };
  for (const wanted of [lang, defaultLang]) {
    const tag = findTag(Object.keys(written), wanted);
    if (tag !== undefined) return { text: written[tag]!, lang: wanted };
  }
  const [any] = Object.entries(written);
  return any && { text: any[1], lang: any[0] };
}

/** Among the languages a text is written in, the one for readers of a language: that language, or the one it is a form of. */
export function findTag(tags: readonly string[], wanted: string): string | undefined {
  return tags.find((tag) => tag === wanted) ?? tags.find((tag) => servesReaders(tag, wanted));
}

/** Whether what is written in a language is for readers of another: `en` for those of `en-GB`, but `zh` not for those of `zh-TW`. */
export function servesReaders(tag: string, wanted: string): boolean {
  return tag === wanted || (wanted.startsWith(`${tag}-`) && isSameLanguage(tag, wanted));
}

/** Whether two tags name one language in one script: `en` and `en-GB`, but not `zh` and `zh-TW`. */
export function isSameLanguage(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [a, b].map((tag) => new Intl.Locale(tag).maximize());
  return one!.language === other!.language && one!.script === other!.script;
}

/** All languages of a text, the one of the reader first. */
export function findTexts(written: LocalizedText | undefined, lang: string, defaultLang: string): FoundText[] {
  if (written === undefined) return [];
  if (typeof written === 'string') return [{ text: written, lang: defaultLang }];
  return Object.entries(written)
    .map(([tag, text]) => ({ text, lang: tag }))
    .sort((a, b) => Number(servesReaders(b.lang, lang)) - Number(servesReaders(a.lang, lang)));
}

/** Adds a translation to a text: what a `name.zh.mdx` says belongs to the same field of `name.mdx`. */
export function addTranslation(
  written: LocalizedText | undefined,
  lang: string,
  text: string,
  defaultLang: string,
): LocalizedText {
  if (written === undefined) return { [lang]: text };
  return { ...(typeof written === 'string' ? { [defaultLang]: written } : written), [lang]: text };
}

/**
 * The value for the `lang` attribute. `zh` alone does not say which characters a font should draw,
 * so its usual script is added: `zh-Hans`, and `zh-Hant-TW` for `zh-TW`.
 */
export function htmlLang(tag: string): string {
  const locale = new Intl.Locale(tag);
  if (locale.language !== 'zh' || locale.script) return tag;
  return new Intl.Locale(tag, { script: locale.maximize().script ?? 'Hans' }).toString();
}

/** The locale of a language as Open Graph writes it, with the territory where most of its readers are: `en_US`, `zh_CN`. */
export function ogLocale(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return [language, region].filter(Boolean).join('_');
}

/** What translation files say, by language: the fields of an entry's front matter that are texts or lists of texts. */
export type Translations = ReadonlyMap<string, Record<string, unknown>>;

/** An entry's data with what its translation files say. */
export function translateData<Data extends object>(data: Data, translations: Translations, defaultLang: string): Data {
  const translated = { ...data } as Record<string, unknown>;
  for (const [lang, fields] of translations)
    for (const [field, text] of Object.entries(fields))
      translated[field] = translateField(translated[field], lang, text, defaultLang);
  return translated as Data;
}

function translateField(written: unknown, lang: string, text: unknown, defaultLang: string): unknown {
  if (!Array.isArray(text))
    return addTranslation(written as LocalizedText | undefined, lang, String(text), defaultLang);
  return text.map((item, index) =>
    translateItem((written as unknown[] | undefined)?.[index], lang, String(item), defaultLang),
  );
}

/** An item of a list is a text, or has one as its title. */
function translateItem(written: unknown, lang: string, text: string, defaultLang: string): unknown {
  if (typeof written !== 'object' || written === null || !('title' in written))
    return addTranslation(written as LocalizedText | undefined, lang, text, defaultLang);
  return { ...written, title: addTranslation(written.title as LocalizedText, lang, text, defaultLang) };
}

/** The language a page is written in, among those of the site. All are BCP 47 tags. */
export interface Locale {
  lang: string;
  /** The language content falls back to; its pages have no prefix in their addresses. */
  defaultLang: string;
  languages: readonly string[];
}

/** The language of a site that names none. */
export const usualLanguage = 'en';
