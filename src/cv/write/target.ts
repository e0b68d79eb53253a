import type { CvDocument } from '#cv/document.ts';
import type { Reader } from '#cv/row.ts';
import { siteUrl } from '#model/addresses.ts';
import type { SectionItems, SectionName } from '#sections/index.ts';
import { citeLabel } from '#publications/cite/cite-label.ts';
import type { Words } from '#site/words/words.ts';
import type { Locale } from '#text/localized.ts';

/** The site a file is written for. */
export interface CvSite {
  locale: Locale;
  words: Words;
  /** The full address of the home page, base path included, with a slash at its end. */
  address: string;
  /** The ISO 3166-1 code of a country by its name. */
  findCountry: (name: string) => string | undefined;
}

/** Who a file is written for, with what its texts may refer to. */
export interface CvTarget extends Reader {
  titles: Record<SectionName, string>;
  address: string;
  findCountry: CvSite['findCountry'];
  /** Turns an address as it is written into a full one. */
  absoluteUrl: (written: string) => string;
  /** What a citation of a publication is called; the key where the CV does not hold it. */
  labelOf: (key: string) => string;
}

/** Who a CV as a file is written for: readers of one language, anywhere. */
export function targetOf(cv: CvDocument, { locale, words, address, findCountry }: CvSite): CvTarget {
  const publications = findItems(cv, 'publications').flatMap((group) => group.publications);
  const findPaper = (key: string) => publications.find((publication) => publication.key === key);
  return {
    lang: locale.lang,
    defaultLang: locale.defaultLang,
    words,
    titles: words.sections,
    show: cv.show,
    address,
    findCountry,
    absoluteUrl: (written) => new URL(siteUrl(written, locale, new URL(address).pathname, findPaper), address).href,
    labelOf(key) {
      const cited = findPaper(key);
      return cited ? citeLabel(cited) : key;
    },
  };
}

/** The entries of a section; none where the CV does not have it. */
export function findItems<Name extends SectionName>(cv: CvDocument, name: Name): SectionItems[Name][number][] {
  return cv.sections.flatMap((section) =>
    section.name === name ? (section.items as SectionItems[Name][number][]) : [],
  );
}
