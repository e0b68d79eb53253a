import type { LocalizedText } from '#schemas/text.ts';

/** A text in the language it was found in, which may not be the one asked for. */
export interface FoundText {
  text: string;
  /** BCP 47 tag of the language the text is in. */
  lang: string;
}

/** The text in the language of the reader, else in the site's default language, else in any. */
export function findText(written: LocalizedText | undefined, lang: string, defaultLang: string): FoundText | undefined {
  if (written === undefined) return undefined;
  if (typeof written === 'string') return { text: written, lang: defaultLang };
  const found = [lang, defaultLang, ...Object.keys(written)].find((tag) => written[tag] !== undefined);
  return found === undefined ? undefined : { text: written[found]!, lang: found };
}

/** All languages of a text, the one of the reader first. */
export function findTexts(written: LocalizedText | undefined, lang: string, defaultLang: string): FoundText[] {
  if (written === undefined) return [];
  if (typeof written === 'string') return [{ text: written, lang: defaultLang }];
  return Object.entries(written)
    .map(([tag, text]) => ({ text, lang: tag }))
    .sort((a, b) => Number(b.lang === lang) - Number(a.lang === lang));
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
