import { hasFeed } from '#discovery/feed.ts';
import type { PublicationView, RouteName } from '#model/schema/site-settings.ts';
import { paperPdf } from '#publications/arrange.ts';
import { formatFiles } from '#publications/export/formats.ts';
import { findViews, viewPath } from '#publications/order.ts';
import { forEachList } from '#sections/index.ts';
import {
  cvFormats,
  cvPdfPath,
  existingRoutes,
  feedPath,
  findingPaths,
  iconPaths,
  licencesPath,
  localizedPath,
  picturePath,
  publicationPath,
  publicationSlugs,
  routePaths,
  slugOf,
} from './addresses.ts';
import { bodyOf } from './bodies.ts';
import type { CheckedContent } from './checked-content.ts';
import { type Entry, publicationKeys } from './content.ts';
import { languagesOfEntry, publicationsOf } from './join.ts';
import { memo } from './memo.ts';

/** A page that a build publishes. */
export interface PageAddress {
  /** From the root of the site, with a slash at its end: `/zh/cv/`. */
  path: string;
  lang: string;
  /** Whether it is known by this address: another view of a list, or a page that is not translated, is not. */
  isCanonical: boolean;
}

/** An old address, and where it leads. */
export interface Redirect {
  /** As it is written in `redirectFrom`. */
  path: string;
  to: string;
  /** The entry whose `redirectFrom` lists it, and which of its old addresses this is, counted from 0. */
  entry: Entry;
  index: number;
}

/** Every address that a build publishes, but for the bundles in `/_astro/`. */
export interface Manifest {
  /** The pages of the engine that have something to show. */
  routes: readonly RouteName[];
  /** The ways of dividing the list of publications that say something; none where there is no list. */
  views: readonly PublicationView[];
  /** Every page in every language. */
  pages: readonly PageAddress[];
  /** Every file, by its path: those of the author and those that the engine makes. */
  files: ReadonlySet<string>;
  redirects: readonly Redirect[];
}

/** What a build of this content publishes. Entries that cannot be read whole have their pages too. */
export const manifestOf = memo((checked: CheckedContent): Manifest => {
  const routes = listRoutes(checked);
  const views = listViews(checked);
  const slugs = publicationSlugs(publicationKeys(checked.content));
  const pages = listPages(checked, routes, views, slugs);
  const { content } = checked;
  const authors = [...[...content.files].filter((file) => file.startsWith('files/')), ...content.publicFiles];
  return {
    routes,
    views,
    pages,
    files: new Set([...authors.map((file) => `/${file}`), ...listMadeFiles(checked, routes, pages)]),
    redirects: listRedirects(checked, slugs),
  };
});

/** Addresses are compared without the final slash, the query and the fragment, and with %-codes read. */
export function normalizeAddress(url: string): string {
  const path = url.replace(/[?#].*$/s, '').replace(/\/(index\.html)?$/, '') || '/';
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function listRoutes({ good, content }: CheckedContent): RouteName[] {
  const shown = (name: 'research' | 'experience' | 'projects') => good[name].filter(({ data }) => !data.draft).length;
  return existingRoutes({
    ...forEachList((name) => good[name].length),
    news: good.news.length,
    places: good.places.length,
    research: shown('research'),
    experience: shown('experience'),
    projects: shown('projects'),
    publications: publicationKeys(content).size,
  });
}

function listViews(checked: CheckedContent): PublicationView[] {
  const { good } = checked;
  const settings = good.site[0]?.data.publications;
  const publications = publicationsOf(checked);
  if (!settings || publications.length === 0) return [];
  const hasThemes = good.research.some(
    ({ entry, data }) =>
      !data.draft &&
      (data.publications.length > 0 ||
        (bodyOf(checked, entry)?.mentions.length ?? 0) > 0 ||
        publications.some(({ themes }) => themes.includes(entry.id))),
  );
  return findViews(publications, settings, hasThemes);
}

function listPages(
  checked: CheckedContent,
  routes: readonly RouteName[],
  views: readonly PublicationView[],
  slugs: ReadonlyMap<string, string>,
): PageAddress[] {
  const { good, languages } = checked;
  const usual = good.site[0]?.data.publications.groupBy ?? 'year';
  const everywhere = (path: string, isCanonical = true) => ({ path, isCanonicalIn: () => isCanonical });
  const pages = [
    ...routes.map((name) => everywhere(routePaths[name])),
    ...views.filter((view) => view !== usual).map((view) => everywhere(viewPath(view, usual), false)),
    ...[...slugs.values()].map((slug) => everywhere(publicationPath({ slug }))),
    ...good.pages
      .filter(({ data }) => !data.draft)
      .map(({ entry: { id } }) => {
        const written = languagesOfEntry(checked, 'pages', id);
        return { path: `/${id}/`, isCanonicalIn: (lang: string) => written.includes(lang) };
      }),
  ];
  return languages.flatMap((lang) =>
    pages.map(({ path, isCanonicalIn }) => ({
      path: localizedPath(path, lang, languages[0]!),
      lang,
      isCanonical: isCanonicalIn(lang),
    })),
  );
}

function listMadeFiles(checked: CheckedContent, routes: readonly RouteName[], pages: readonly PageAddress[]): string[] {
  const { good, languages, content } = checked;
  const defaultLang = languages[0]!;
  const publications = publicationsOf(checked);
  const variants = [undefined, ...(good.cv[0]?.data.variants ?? []).map(({ id }) => id)];
  const cvs = languages.flatMap((lang) => variants.map((variant) => cvPdfPath(variant, lang, defaultLang)));
  const pdfs = publications.flatMap((publication) => {
    const pdf = paperPdf(publication);
    const from = pdf && decodeURI(pdf.from).slice(1);
    return from && (content.publicFiles.has(from) || content.files.has(from)) ? [pdf.path] : [];
  });
  const feeds = hasFeed({ news: good.news, publications }) ? languages.map((lang) => feedPath(lang, defaultLang)) : [];
  return [
    ...Object.values(findingPaths),
    ...Object.values(iconPaths),
    ...['/sitemap-0.xml', '/404.html', licencesPath],
    ...(routes.includes('publications') ? [undefined, ...publications.map(({ slug }) => slug)] : [])
      .flatMap((slug) => formatFiles(slug))
      .map(({ path }) => path),
    ...pdfs,
    ...(routes.includes('cv') ? [...cvs, ...Object.values(cvFormats).map(({ path }) => path)] : []),
    ...feeds,
    ...pages.filter(({ isCanonical }) => isCanonical).map(({ path }) => picturePath(path)),
  ];
}

function listRedirects({ good }: CheckedContent, slugs: ReadonlyMap<string, string>): Redirect[] {
  return [...good.profile, ...good.pages, ...good.publications].flatMap(({ entry, data }) => {
    if ('draft' in data && data.draft) return [];
    const { collection, id } = entry;
    const to =
      collection === 'profile'
        ? '/'
        : collection === 'pages'
          ? `/${id}/`
          : publicationPath({ slug: slugs.get(id) ?? slugOf(id) });
    return data.redirectFrom.map((path, index) => ({ path, to, entry, index }));
  });
}
