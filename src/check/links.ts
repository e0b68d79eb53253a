import { routePaths } from '#model/addresses.ts';
import type { CheckedContent } from '#model/checked-content.ts';
import { manifestOf, normalizeAddress } from '#model/manifest.ts';
import { formatField, type Problem } from '#model/problem.ts';
import { routeNames } from '#model/schema/site-settings.ts';
import { decodeFragment } from '#text/body/facts.ts';
import { isWithoutScheme } from '#text/safe-address.ts';
import { closest } from '#text/similar.ts';
import { entriesOf } from './known-ids.ts';
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

/** Links to a place of the same body (`#methods`) that is not there. Other entries on a page have ids of their own. */
export function checkDeadFragment({ bodies, content }: CheckedContent): Problem[] {
  const entries = new Set(content.entries.map(({ id }) => id));
  return bodies.flatMap(({ entry: { file, collection }, body }) => {
    const isOnlyText = collection === 'pages';
    return body.links
      .filter(({ url }) => /^#./.test(url) && isOnlyText)
      .flatMap(({ url, position }): Problem[] => {
        const wanted = decodeFragment(url.slice(1));
        if (body.ids.includes(wanted) || entries.has(wanted) || wanted === 'top' || wanted === 'content') return [];
        const similar = closest(wanted, body.ids);
        return [
          {
            file,
            position,
            code: 'dead-fragment',
            message: `There is no heading ${url} on this page.`,
            hint: similar ? `Did you mean #${similar}?` : listIds(body.ids),
            severity: 'warning',
          },
        ];
      });
  });
}

function listIds(ids: readonly string[]): string {
  if (ids.length === 0) return 'The page has no headings: delete the link.';
  const first = ids.slice(0, 4).map((id) => `#${id}`);
  const more = ids.length - first.length;
  return `There are ${first.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}

/** Items of the menu for pages that have nothing to show and so do not exist. */
export function checkEmptyMenuItem(checked: CheckedContent): Problem[] {
  const { routes } = manifestOf(checked);
  return entriesOf(checked, 'site').flatMap(({ entry, data: { menu } }) =>
    (Array.isArray(menu) ? (menu as unknown[]) : []).flatMap((item, index): Problem[] => {
      const name = routeNames.find((route) => route === item);
      if (name === undefined || routes.includes(name)) return [];
      const path = ['menu', index];
      const message = `The page \`${name}\` has nothing to show yet, so the menu leaves it out.`;
      const hint = 'It appears by itself with its first entry; until then, delete this item.';
      return [
        {
          file: entry.file,
          position: entry.locate(path),
          field: formatField(path),
          code: 'empty-menu-item',
          message,
          hint,
          severity: 'warning',
        },
      ];
    }),
  );
}

const ending = /\.(?:html?|markdown|mdx?|qmd|rmd)$/i;

/** Whether a path names a page as other programs do, and not a file: `papers`, `research.html`, `../about.md`. */
export const isPagePath = (path: string) => ending.test(path) || !/\.[^/.]+$/.test(path);

/** The page of the site that is most likely meant by such a path: `pages/research.html` → `/research/`. */
export function findMeantPage(path: string, pages: readonly string[]): string | undefined {
  const name = path
    .replace(ending, '')
    .replace(/^\/|\/$|(?:^|\/)_?index$/g, '')
    .replace(/^_?pages\//, '');
  if (name === '') return undefined;
  return closest(`/${name}/`, pages) ?? closest(`/${name.split('/').pop()}/`, pages);
}
