import type { PublicationView, RouteName, SiteSettings } from '#model/schema/site-settings.ts';
import type { LocalizedText } from '#model/schema/text.ts';
import { exportFormats } from '#publications/export/formats.ts';
import { type ListName, listNames } from '#sections/index.ts';
import { keyOfAddress } from '#text/cite-mark.ts';
import type { Locale } from '#text/localized.ts';
import { isSafeAddress } from '#text/safe-address.ts';

/** How many entries each collection has that a page would show. */
export type Counts = Record<
  'research' | 'experience' | 'projects' | 'places' | 'publications' | 'news' | ListName,
  number
>;

/** The path of each page the engine makes, in the default language. */
export const routePaths: Record<RouteName, string> = {
  about: '/',
  research: '/research/',
  experience: '/experience/',
  publications: '/publications/',
  news: '/news/',
  cv: '/cv/',
};

/** The path of a paper's page. */
export function publicationPath({ slug }: { slug: string }): string {
  return `/publications/${slug}/`;
}

/** Names that the pages of the list of publications have themselves. */
const viewSlugs: Record<PublicationView, string> = {
  year: 'by-year',
  topic: 'by-topic',
  type: 'by-type',
  theme: 'by-theme',
};
/** What would make a file of the paper another's: `key.biblatex.bib` is one of the paper `key`, `index.html` the page of the list. */
const endings = Object.keys(exportFormats).flatMap((extension) => extension.split('.'));
const beforeEnding = new RegExp(`\\.(?=(?:${endings.join('|')}|html?)$)`, 'i');
/** Disks allow 255 bytes for a name, and endings such as `.json` come after it; a letter may take four. */
const longestSlug = 60;

/** The citation key as a part of an address: characters that an address cannot have become hyphens. */
export function slugOf(key: string): string {
  const slug = key
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .replace(beforeEnding, '-');
  return new TextEncoder().encode(slug).length > 4 * longestSlug
    ? [...slug].slice(0, longestSlug).join('')
    : slug || 'paper';
}

/** A path as disks compare names that know neither capitals nor how letters are composed. */
export const foldPath = (path: string): string => path.normalize('NFC').toLowerCase();

/**
 * The part of each paper's address that comes from its citation key. Where two keys give the same, also but for capitals,
 * the second is numbered: `wu-1957`, `wu-1957-2`.
 * @param keys all citation keys, in the order of the bibliography
 */
export function publicationSlugs(keys: Iterable<string>): Map<string, string> {
  const taken = new Set(['index', ...Object.values(viewSlugs)]);
  const slugs = new Map<string, string>();
  for (const key of keys) {
    const wanted = slugOf(key);
    let slug = wanted;
    for (let number = 2; taken.has(foldPath(slug)); number++) slug = `${wanted}-${number}`;
    taken.add(foldPath(slug));
    slugs.set(key, slug);
  }
  return slugs;
}

/** The pages that have something to show. */
export function existingRoutes(counts: Counts): RouteName[] {
  const record = [counts.experience, counts.publications, ...listNames.map((name) => counts[name])];
  const has: Record<RouteName, boolean> = {
    about: true,
    research: counts.research > 0,
    experience: counts.experience + counts.projects + counts.places > 0,
    publications: counts.publications > 0,
    news: counts.news > 0,
    cv: record.some((count) => count > 0),
  };
  return (Object.keys(routePaths) as RouteName[]).filter((route) => has[route]);
}

/** One item of the menu: a page of the engine, a free page, or a link of the author's own. */
export type MenuItem = { route: RouteName; path: string } | { title: LocalizedText; path: string };

/** The menu: what site.yaml asks for, else every page that exists, the CV last. */
export function buildMenu(
  asked: SiteSettings['menu'],
  routes: readonly RouteName[],
  pages: readonly { id: string; title: LocalizedText; menu: boolean }[],
): MenuItem[] {
  const page = ({ id, title }: { id: string; title: LocalizedText }): MenuItem => ({ title, path: `/${id}/` });
  const route = (name: RouteName): MenuItem => ({ route: name, path: routePaths[name] });
  if (!asked) {
    const inner = routes.filter((name) => name !== 'cv').map(route);
    return [
      ...inner,
      ...pages.filter(({ menu }) => menu).map(page),
      ...routes.filter((name) => name === 'cv').map(route),
    ];
  }
  return asked.flatMap((item): MenuItem[] => {
    if (typeof item === 'string') return routes.includes(item) ? [route(item)] : [];
    if ('url' in item) return [{ title: item.label, path: item.url }];
    return pages.filter(({ id }) => id === item.page).map(page);
  });
}

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

/** The file that a build writes for a page or an old address: `/cv/` → `cv/index.html`, `/about.html` → `about.html`. */
export function outputFile(path: string): string {
  return /\.\w+$/.test(path) ? path.slice(1) : `${path.replace(/\/?$/, '/')}index.html`.slice(1);
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

/** Where the feed of a language is published: `/feed.xml`, `/zh/feed.xml`. */
export function feedPath(lang: string, defaultLang: string): string {
  return localizedPath('/feed.xml', lang, defaultLang);
}

/** The files that every site has for those who look for it, as paths from its root. */
export const findingPaths = {
  robots: '/robots.txt',
  llms: '/llms.txt',
  manifest: '/site.webmanifest',
  sitemap: '/sitemap-index.xml',
} as const;

/** Where the licences of what is published with every site are: fonts, icons, code. */
export const licencesPath = '/licenses.txt';

/** The icons of the site: their paths and how many pixels wide they are; the drawing has no size. */
export const iconPaths = {
  drawing: '/favicon.svg',
  apple: '/apple-touch-icon.png',
  small: '/icon-192.png',
  large: '/icon-512.png',
} as const;

/**
 * Where the PDF of a CV is published, as a path from the root of the site: `/cv.pdf`, `/zh/cv.pdf`, `/cv/short.pdf`.
 * @param variant id of the variant; undefined for the full CV
 */
export function cvPdfPath(variant: string | undefined, lang: string, defaultLang: string): string {
  return localizedPath(variant === undefined ? '/cv.pdf' : `/cv/${variant}.pdf`, lang, defaultLang);
}

/** A form of the CV that programs read. */
interface CvFormat {
  label: string;
  /** Path from the root of the site. */
  path: string;
  type: string;
  /** Whether it is the CV page in another form, so that programs are led from the page to it. */
  isAlternate: boolean;
}

/**
 * All forms of the full CV for programs, in the default language of the site and in the order of the links to them. Links,
 * the answers of the dev server, and what the check takes for a published file are made from this list; who writes each
 * is listed in `src/cv/node/cv-files.ts`, so that pages do not carry the writers.
 */
export const cvFormats = {
  jsonResume: { label: 'JSON Resume', path: '/resume.json', type: 'application/json', isAlternate: true },
  // The input of a program, and no form of the page.
  renderCv: { label: 'RenderCV', path: '/rendercv.yaml', type: 'application/yaml', isAlternate: false },
} as const satisfies Record<string, CvFormat>;

export type CvFormatName = keyof typeof cvFormats;

/**
 * Where the picture is published that others show beside a link to a page: `/zh/cv/` → `/og/zh/cv.png`.
 * @param path the page in its language, from the root of the site
 */
export function picturePath(path: string): string {
  return `/og${path.replace(/\/$/, '')}.png`;
}
