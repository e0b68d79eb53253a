import { localizedPath } from '#lib/urls.ts';

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

/** Where the licences of what is published with every site stand: fonts, icons, code. */
export const licencesPath = '/licenses.txt';

/** The icons of the site: their paths and how many pixels wide they are; the drawing has no size. */
export const iconPaths = {
  drawing: '/favicon.svg',
  apple: '/apple-touch-icon.png',
  small: '/icon-192.png',
  large: '/icon-512.png',
} as const;
