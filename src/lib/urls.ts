import { keyOfAddress } from '#lib/bibliography/cite-mark.ts';
import type { Locale } from '#lib/locale.ts';
import { publicationPath, slugOf } from '#lib/routes.ts';
import { isSafeAddress } from '#lib/safe-address.ts';

/** Whether an address is a path from the root of the site; `//example.org/` leads to another one. */
function isSitePath(address: string): boolean {
  return /^\/(?!\/)/.test(address);
}

/** Joins the base path of the site and a path from its root: (`/repo/`, `/cv/`) → `/repo/cv/`. */
export function withBase(base: string, path: string): string {
  if (!isSitePath(path)) return path;
  return `${base.replace(/\/$/, '')}${path}`;
}

/** The path of a page in a language: the default language has no prefix. */
export function localizedPath(path: string, lang: string, defaultLang: string): string {
  return lang === defaultLang ? path : `/${lang}${path}`;
}

/** Finds a publication that is shown, by its citation key. */
export type FindPaper = (key: string) => { slug: string } | undefined;

/**
 * The address to link to for an address as an author writes it. A page of the site is found in the
 * reader's language (unless the author names one: `/zh/cv/`) and under the base path; a file keeps its path;
 * `@key` is the page of a publication. One that no page may link to leads nowhere: `#`.
 */
export function siteUrl(written: string, locale: Locale, base: string, findPaper?: FindPaper): string {
  const key = keyOfAddress(written);
  if (key !== undefined) return siteUrl(publicationPath(findPaper?.(key) ?? { slug: slugOf(key) }), locale, base);
  if (!isSafeAddress(written)) return '#';
  if (!isSitePath(written)) return written;
  const path = written.replace(/[?#].*$/, '');
  const isFile = /\.\w+$/.test(path) || path.startsWith('/files/');
  const hasLanguage = locale.languages.includes(path.split('/')[1]!);
  return withBase(base, isFile || hasLanguage ? written : localizedPath(written, locale.lang, locale.defaultLang));
}

/** The path of a content file that is named from another one: (`research/a.mdx`, `../b.png`) → `b.png`. */
export function resolveFile(from: string, relative: string): string {
  const path = URL.parse(relative, `file:///${from}`)?.pathname.slice(1) ?? relative;
  return path.replace(/(?:%[\da-f]{2})+/gi, (codes) => {
    try {
      return decodeURIComponent(codes);
    } catch {
      // A % that stands for itself.
      return codes;
    }
  });
}

/** A path as it is written in an address, where these characters mean something: `#1 100%.png` → `%231 100%25.png`. */
export function writePath(path: string): string {
  return path.replace(/[%#?]/g, encodeURIComponent);
}
