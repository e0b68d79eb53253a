/** The language a page is written in, among those of the site. All are BCP 47 tags. */
export interface Locale {
  lang: string;
  /** The language content falls back to; its pages have no prefix in their addresses. */
  defaultLang: string;
  languages: readonly string[];
}

/** The language of a site that names none. */
export const usualLanguage = 'en';
