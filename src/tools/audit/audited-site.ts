import type { Markup } from '#tools/audit/parse-markup.ts';

/** A page of a built site. */
export interface AuditedPage {
  /** Its address relative to the base of the site: ``, `zh/cv/`, `404.html`. */
  path: string;
  /** Its file from the root of the site: `zh/cv/index.html`. */
  file: string;
  html: string;
  markup: Markup;
}

/** A built site, wherever it is kept. */
export interface AuditedSite {
  /** The address it is published under, with its base path and a slash at the end. */
  url: string;
  pages: readonly AuditedPage[];
  /** Reads a file by its path from the root of the site; undefined when there is none. */
  read(path: string): Buffer | undefined;
}

/** Where an address on a page leads: to a file of the site, to data within the page, or to somebody else. */
export type Target = { file: string } | { host: string } | 'inline';

/** Follows an address that is written on a page. */
export function findTarget(address: string, page: AuditedPage, site: AuditedSite): Target {
  if (!URL.canParse(address, site.url + page.path)) return { file: address };
  const url = new URL(address, site.url + page.path);
  const home = new URL(site.url);
  if (url.protocol === 'data:' || url.protocol === 'blob:') return 'inline';
  if (url.origin !== home.origin) return { host: url.host || url.protocol };
  const path = decodeURIComponent(url.pathname);
  // Another site on the same host is not a third party, and its files are not here.
  return { file: path.startsWith(home.pathname) ? path.slice(home.pathname.length) : path };
}

/** The file of the site that an address on a page leads to; undefined when there is none. */
export function readTarget(address: string, page: AuditedPage, site: AuditedSite): Buffer | undefined {
  const target = findTarget(address, page, site);
  return typeof target === 'object' && 'file' in target ? site.read(target.file) : undefined;
}
