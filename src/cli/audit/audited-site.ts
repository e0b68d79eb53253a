import type { Problem } from '#model/problem.ts';
import type { Markup } from './parse-markup.ts';

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

/** What is broken on a page, or lets others know who reads it, as an error of the file that was built. */
export function breach({ file }: AuditedPage, code: Problem['code'], message: string, hint: string): Problem {
  return { file, position: undefined, code, message, hint, severity: 'error' };
}

/** What makes a page slower than its budget or moves its text: advice, since the page is right as it is. */
export function advise({ file }: AuditedPage, code: Problem['code'], message: string, hint: string): Problem {
  return { file, position: undefined, code, message, hint, severity: 'warning' };
}

const numbers = new Intl.NumberFormat('en');

/** A number of bytes in words: `14,012 bytes`. */
export function formatBytes(bytes: number): string {
  return `${numbers.format(bytes)} bytes`;
}

/** How much too much it is, in words: `14,012 bytes, 12 more than the 14,000 allowed`. */
export function formatExcess(bytes: number, limit: number): string {
  return `${formatBytes(bytes)}, ${numbers.format(bytes - limit)} more than the ${numbers.format(limit)} allowed`;
}

/** The kinds of pages in the order of the table. */
export const kinds = [
  'home',
  'research',
  'experience',
  'publications',
  'publication',
  'news',
  'cv',
  'page',
  '404',
] as const;
export type Kind = (typeof kinds)[number];

/** Whether a home page lists every publication, because its author wants it to, and so is as long as a list. */
export function listsAll({ markup }: AuditedPage): boolean {
  return markup.elements.some(({ attributes }) => attributes.class?.split(' ').includes('lists-all'));
}

/** What kind of page this is, by its address, whatever its language. */
export function findKind({ path, markup }: AuditedPage): Kind {
  const lang = markup.elements.find(({ name }) => name === 'html')?.attributes.lang ?? '';
  const [first = '', ...rest] = path.split('/');
  // A language has its prefix; `/en/` of an English site is a page of that name, and as good as any.
  const isPrefix = first !== '' && (lang === first || lang.startsWith(`${first}-`));
  const [section = '', entry = ''] = isPrefix ? rest : [first, ...rest];
  if (section === '') return 'home';
  if (section === '404.html') return '404';
  if (section === 'publications') return entry === '' || entry.startsWith('by-') ? 'publications' : 'publication';
  return kinds.find((kind) => kind === section) ?? 'page';
}
