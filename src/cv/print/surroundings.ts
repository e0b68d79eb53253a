import { localizedPath, siteUrl } from '#model/addresses.ts';
import type { ListedPublication } from '#publications/arrange.ts';
import { citeLabel } from '#publications/cite/cite-label.ts';
import type { Locale } from '#text/localized.ts';
import type { PrintSurroundings } from './spans.ts';

/** Where the site is published. */
export interface SiteAddress {
  /** `https://user.github.io` */
  origin: string;
  /** Path the site lives under, with slashes: `/` or `/repo/`. */
  base: string;
}

/** What a text in a file means that is read far from the site: every address is a full one. */
export function printSurroundings(
  { origin, base }: SiteAddress,
  locale: Locale,
  publications: readonly ListedPublication[],
): PrintSurroundings {
  const cited = new Map(publications.map((publication) => [publication.key, publication]));
  const page = siteUrl(localizedPath('/cv/', locale.lang, locale.defaultLang), locale, base);
  return {
    resolveUrl: (written) => {
      const url = siteUrl(written, locale, base, (key) => cited.get(key));
      return /^[a-z][a-z\d+.-]*:/i.test(url) ? url : new URL(url, origin + page).href;
    },
    labelOf: (key) => {
      const publication = cited.get(key);
      return publication ? citeLabel(publication) : key;
    },
  };
}
