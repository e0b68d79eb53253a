import { siteUrl, withBase } from '#model/addresses.ts';
import type { ListedPublication } from '#publications/arrange.ts';
import { citeLabel } from '#publications/cite/cite-label.ts';
import type { Surroundings } from '#text/inline-markdown.ts';
import type { Locale } from '#text/localized.ts';

/** How texts reach the pages of the site from a file that is read elsewhere: every address is a full one. */
export interface Reach extends Required<Surroundings> {
  locale: Locale;
  /** The full address of a file of the site: `/feed.xml`. */
  fileUrl: (path: string) => string;
}

/**
 * The addresses of a site for readers of one language.
 * @param home the full address of the home page in the default language, base path included, with a slash at its end
 */
export function reachOf(home: string, locale: Locale, publications: readonly ListedPublication[]): Reach {
  const base = new URL(home).pathname;
  const cited = new Map(publications.map((publication) => [publication.key, publication]));
  const page = new URL(siteUrl('/', locale, base), home);
  return {
    locale,
    fileUrl: (path) => new URL(withBase(base, path), home).href,
    resolveUrl(written) {
      const url = siteUrl(written, locale, base, (key) => cited.get(key));
      return URL.parse(url, page)?.href ?? url;
    },
    labelOf(key) {
      const publication = cited.get(key);
      return publication ? citeLabel(publication) : key;
    },
  };
}
