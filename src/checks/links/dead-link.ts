import type { CheckedContent } from '#model/checked-content.ts';
import { closest } from '#lib/did-you-mean.ts';
import type { Problem } from '#lib/problem.ts';
import { routePaths } from '#lib/routes.ts';
import { isWithoutScheme } from '#lib/safe-address.ts';
import { findMeantPage, isPagePath } from './meant-page.ts';
import { manifestOf, normalizeAddress } from '#model/manifest.ts';
import { findLinks } from './written-links.ts';

/** Links to a page or a published file of the site that does not exist. */
export function checkDeadLink(checked: CheckedContent): Problem[] {
  const manifest = manifestOf(checked);
  const { files } = manifest;
  const pages = manifest.pages.map(({ path }) => path);
  const redirects = manifest.redirects.map(({ path }) => path);
  const known = new Set([...pages, ...redirects].map(normalizeAddress));
  const base = basePath(checked);

  return findLinks(checked)
    .filter(({ url }) => url.startsWith('/') && !isWithoutScheme(url))
    .filter(({ url }) => !known.has(normalizeAddress(url)) && !files.has(normalizeAddress(url)))
    .map(({ url, file, position, field, isInBibliography }): Problem => {
      const severity = isInBibliography ? 'warning' : 'error';
      const path = normalizeAddress(url);
      const isFile = !isPagePath(path) && /\/[^/]+\.[a-z0-9]{1,5}$/i.test(path);
      if (isFile) {
        const similar = closest(path, files);
        const wanted = path.startsWith('/files/') ? path : `/files${path}`;
        const hint = similar
          ? `Did you mean ${similar}?`
          : `Put the file at ${wanted.slice(1)} in the content folder and link to ${wanted}.`;
        return {
          file,
          position,
          field,
          code: 'missing-file',
          message: `There is no file ${path} to be published.`,
          hint,
          severity,
        };
      }
      return {
        file,
        position,
        field,
        code: 'dead-link',
        message: `There is no page ${/\/$|\.\w+$/.test(path) ? path : `${path}/`} on the site.`,
        hint: hintFor(path),
        severity,
      };
    });

  function hintFor(path: string): string {
    const rest = base && `${path}/`.startsWith(`${base}/`) ? path.slice(base.length) : undefined;
    if (rest !== undefined && known.has(rest || '/'))
      return `Leave the base path out: ${rest}/. It is added where it is needed.`;
    const isEmpty = Object.values(routePaths).some((route) => route !== '/' && path.endsWith(normalizeAddress(route)));
    if (isEmpty) return 'This page exists as soon as there is something to show on it.';
    const meant = findMeantPage(path, pages);
    return meant
      ? `Did you mean ${meant}?`
      : 'A free page is a file in pages/: pages/group.mdx is published at /group/.';
  }
}

/** The path the site lives under, without a final slash; empty at the root of a host. */
function basePath({ good }: CheckedContent): string {
  const url = good.site[0]?.data.url;
  return url ? new URL(url).pathname.replace(/\/$/, '') : '';
}
