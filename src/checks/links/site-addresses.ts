import type { CheckedContent } from '#checks/checked-content.ts';
import { exportFormats } from '#lib/bibliography/write/formats.ts';
import { cvPdfPath, renderCvPath, resumePath } from '#lib/cv/paths.ts';
import { feedPath, findingPaths, iconPaths, licencesPath } from '#lib/find/paths.ts';
import { existingRoutes, publicationPath, publicationSlugs, routePaths } from '#lib/routes.ts';
import { publicationKeys } from '#lib/content.ts';
import { localizedPath } from '#lib/urls.ts';
import type { RouteName } from '#schemas/site.ts';
import { forEachList } from '#sections/index.ts';
import { findViewPaths } from './publication-views.ts';

/** Addresses are compared without the final slash, the query and the fragment, and with %-codes read. */
export function normalizeAddress(url: string): string {
  const path = url.replace(/[?#].*$/s, '').replace(/\/(index\.html)?$/, '') || '/';
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** The pages that the engine makes and that have something to show. */
export function shownRoutes(checked: CheckedContent): Set<RouteName> {
  const { good } = checked;
  const shown = (name: 'research' | 'experience' | 'projects') => good[name].filter(({ data }) => !data.draft).length;
  return new Set(
    existingRoutes({
      ...forEachList((name) => good[name].length),
      news: good.news.length,
      places: good.places.length,
      research: shown('research'),
      experience: shown('experience'),
      projects: shown('projects'),
      publications: publicationKeys(checked.content).size,
    }),
  );
}

/** Several rules ask for the pages of one content. */
const pages = new WeakMap<CheckedContent, string[]>();

/** Every page of the site, in every language. */
export function findPages(checked: CheckedContent): string[] {
  const known = pages.get(checked) ?? listPages(checked);
  pages.set(checked, known);
  return known;
}

function listPages(checked: CheckedContent): string[] {
  const { good, languages } = checked;
  const paths = [
    ...[...shownRoutes(checked)].map((name) => routePaths[name]),
    ...findViewPaths(checked),
    ...[...publicationSlugs(publicationKeys(checked.content)).values()].map((slug) => publicationPath({ slug })),
    ...good.pages.filter(({ data }) => !data.draft).map(({ entry }) => `/${entry.id}/`),
  ];
  return languages.flatMap((lang) => paths.map((path) => localizedPath(path, lang, languages[0] ?? lang)));
}

/** Every address that old links are led from, with the file that says so. */
export function findRedirects({ good }: CheckedContent): { path: string; file: string; index: number }[] {
  return [...good.profile, ...good.pages, ...good.publications].flatMap(({ entry, data }) =>
    data.redirectFrom.map((path, index) => ({ path, file: entry.file, index })),
  );
}

/** Every file that is published, by its address: those of the author and those that the engine makes. */
export function findPublishedFiles(checked: CheckedContent): Set<string> {
  const { content } = checked;
  const files = [...content.files].filter((file) => file.startsWith('files/'));
  return new Set([...[...files, ...content.publicFiles].map((file) => `/${file}`), ...findMadeFiles(checked)]);
}

function findMadeFiles(checked: CheckedContent): string[] {
  const { good, languages } = checked;
  const defaultLang = languages[0]!;
  const routes = shownRoutes(checked);
  const variants = [undefined, ...(good.cv[0]?.data.variants ?? []).map(({ id }) => id)];
  const cvs = languages.flatMap((lang) => variants.map((variant) => cvPdfPath(variant, lang, defaultLang)));
  const keys = publicationKeys(checked.content);
  const inFiles = good.publications.map(({ entry, data }) => ({ key: entry.id, issued: data.issued }));
  const isDated = [...checked.bibliography, ...inFiles].some(({ key, issued }) => issued && keys.has(key));
  return [
    ...Object.values(findingPaths),
    ...Object.values(iconPaths),
    ...['/sitemap-0.xml', '/404.html', licencesPath],
    ...(routes.has('publications') ? Object.keys(exportFormats).map((format) => `/publications.${format}`) : []),
    ...(routes.has('cv') ? [...cvs, resumePath, renderCvPath] : []),
    ...(routes.has('news') || isDated ? languages.map((lang) => feedPath(lang, defaultLang)) : []),
  ];
}
