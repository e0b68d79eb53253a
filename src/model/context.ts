import type { ListedPublication } from '#publications/arrange.ts';
import { citeLabel } from '#publications/cite/cite-label.ts';
import { type Words, wordsFor } from '#site/words/words.ts';
import type { Surroundings } from '#text/inline-markdown.ts';
import type { Locale } from '#text/localized.ts';
import { siteUrl, withBase } from './addresses.ts';

/** Where the site is published. */
export interface SiteAddress {
  /** `https://user.github.io` */
  origin: string;
  /** Path the site lives under, with slashes: `/` or `/repo/`. */
  base: string;
}

/** Who something is written for. */
export interface Reader extends Locale {
  words: Words;
}

/** All that what is read away from the pages needs of the site, for readers of one language: every address is a full one. */
export interface Context extends Reader, Surroundings {
  /** The home page in the default language. */
  home: string;
  /** The full address of a file of the site: `/feed.xml`. */
  fileUrl: (path: string) => string;
}

/**
 * The context of what is written for readers of a language.
 * @param publications those that texts may cite
 * @param page the path of the page that the texts are on, from where `#talks` leads
 */
export function contextOf(
  locale: Locale,
  { origin, base }: SiteAddress,
  publications: readonly ListedPublication[],
  page = '/',
): Context {
  const papers = new Map(publications.map((publication) => [publication.key, publication]));
  const onPage = surroundingsOf(locale, base, papers);
  const from = new URL(onPage.resolveUrl(page), origin);
  return {
    ...locale,
    words: wordsFor(locale.lang),
    home: new URL(base, origin).href,
    fileUrl: (path) => new URL(withBase(base, path), origin).href,
    resolveUrl(written) {
      const url = onPage.resolveUrl(written);
      return URL.parse(url, from)?.href ?? url;
    },
    labelOf: onPage.labelOf,
  };
}

/**
 * What texts mean on a page of the site: addresses are under the base path, and citations have their labels.
 * @param papers those that the texts may cite
 */
export function surroundingsOf(
  locale: Locale,
  base: string,
  papers: ReadonlyMap<string, ListedPublication> | undefined,
): Surroundings {
  return {
    resolveUrl: (written) => siteUrl(written, locale, base, (key) => papers?.get(key)),
    labelOf(key) {
      const paper = papers?.get(key);
      return paper ? citeLabel(paper) : key;
    },
  };
}
