import type { CheckedContent } from '#checks/checked-content.ts';
import { existingRoutes, publicationPath, routePaths } from '#lib/routes.ts';
import { localizedPath } from '#lib/urls.ts';
import type { RouteName } from '#schemas/site.ts';

/** Addresses are compared without the final slash, the query and the fragment, and with %-codes read. */
export function normalizeAddress(url: string): string {
  const path = url.replace(/[?#].*$/s, '').replace(/\/(index\.html)?$/, '') || '/';
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** The citation keys of all publications that are shown. */
export function publicationKeys({ content, good }: CheckedContent): Set<string> {
  const drafts = new Set(good.publications.filter(({ data }) => data.draft).map(({ entry }) => entry.id));
  const files = good.publications.filter(({ data }) => data.title !== undefined).map(({ entry }) => entry.id);
  const keys = [...content.bibliography.entries.map(({ key }) => key), ...files];
  return new Set(keys.filter((key) => !drafts.has(key)));
}

/** The pages that the engine makes and that have something to show. */
export function shownRoutes(checked: CheckedContent): Set<RouteName> {
  const { good } = checked;
  const shown = (name: 'research' | 'experience' | 'projects') => good[name].filter(({ data }) => !data.draft).length;
  const { news, places, education, teaching, talks, honors, service, skills } = good;
  const lists = { news, places, education, teaching, talks, honors, service, skills };
  const counts = Object.fromEntries(Object.entries(lists).map(([name, entries]) => [name, entries.length])) as Record<
    keyof typeof lists,
    number
  >;
  return new Set(
    existingRoutes({
      ...counts,
      research: shown('research'),
      experience: shown('experience'),
      projects: shown('projects'),
      publications: publicationKeys(checked).size,
    }),
  );
}

/** Every page of the site, in every language. */
export function findPages(checked: CheckedContent): string[] {
  const { good, languages } = checked;
  const paths = [
    ...[...shownRoutes(checked)].map((name) => routePaths[name]),
    ...[...publicationKeys(checked)].map(publicationPath),
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

/** Every file that is published as it is, by its address. */
export function findPublishedFiles(checked: CheckedContent): Set<string> {
  const { content } = checked;
  const beside = [...content.files].filter((file) => file.startsWith('files/'));
  const formats = publicationKeys(checked).size > 0 ? ['bib', 'ris', 'json'] : [];
  const made = ['sitemap-index.xml', 'sitemap-0.xml', '404.html', ...formats.map((format) => `publications.${format}`)];
  return new Set([...beside, ...content.publicFiles, ...made].map((file) => `/${file}`));
}
