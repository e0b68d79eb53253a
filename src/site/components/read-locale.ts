import { i18n } from 'astro:config/client';
import { type Locale, usualLanguage } from '#text/localized.ts';

/**
 * The locale of a page as Astro knows it, for components within MDX bodies, which take no props.
 * @param current `Astro.currentLocale`
 */
export function readLocale(current: string | undefined): Locale {
  const languages = (i18n?.locales ?? []).map((locale) => (typeof locale === 'string' ? locale : locale.path));
  const defaultLang = i18n?.defaultLocale ?? usualLanguage;
  return { lang: current ?? defaultLang, defaultLang, languages };
}
