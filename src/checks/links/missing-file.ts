import type { CheckedContent } from '#model/checked-content.ts';
import { isFields } from '#checks/schema/walk-schema.ts';
import { closest } from '#lib/did-you-mean.ts';
import { isEntryFile } from '#lib/entry-files.ts';
import { formatField, type Problem } from '#lib/problem.ts';
import { completeAddress, isWithoutScheme, schemeOf } from '#lib/safe-address.ts';
import { resolveFile, writePath } from '#lib/urls.ts';
import { findMeantPage, isPagePath } from './meant-page.ts';
import { manifestOf } from '#model/manifest.ts';
import { findLinks, type WrittenLink } from './written-links.ts';

/** Pictures and linked files that are named from where an author is (`./x.png`) and that readers would not get. */
export function checkMissingFile(checked: CheckedContent): Problem[] {
  const files = new Set([...checked.content.files].map((file) => file.normalize('NFC')));
  const pictures = findPictures(checked).filter(({ url }) => isRelative(url));
  // The address of a site without its https://, or of a mailbox without mailto:, is reported as such.
  const links = findLinks(checked).filter(({ url }) => isRelative(url) && completeAddress(url) === undefined);
  return [
    ...pictures.filter((link) => !files.has(pathOf(link))).map((link) => missingPicture(link, files)),
    ...links.map((link) => {
      if (files.has(pathOf(link))) return unpublished(link);
      return isPagePath(pathOf(link))
        ? missingPage(
            link,
            manifestOf(checked).pages.map(({ path }) => path),
          )
        : missingTarget(link, files);
    }),
  ];
}

function findPictures({ values, bodies }: CheckedContent): WrittenLink[] {
  const inFields = values.flatMap(({ entry, kind, value, path }): WrittenLink[] => {
    if (kind !== 'image' || !isFields(value) || typeof value.src !== 'string') return [];
    const field = [...path, 'src'];
    return [{ url: value.src, file: entry.file, position: entry.locate(field), field: formatField(field) }];
  });
  const inBodies = bodies.flatMap(({ entry, body }) =>
    body.links.filter(({ kind }) => kind === 'image').map(({ url, position }) => ({ url, file: entry.file, position })),
  );
  return [...inFields, ...inBodies];
}

function missingPicture(link: WrittenLink, files: ReadonlySet<string>): Problem {
  const path = pathOf(link);
  const similar = closest(
    path,
    [...files].filter((file) => /\.(avif|gif|jpe?g|png|svg|webp)$/i.test(file)),
  );
  const meant = similar && writePath(relativeTo(link.file, similar));
  const isBody = link.field === undefined;
  const hint = meant
    ? `Did you mean ${isBody && /[\s()]/.test(meant) ? `<${meant}>` : meant}?`
    : `Put the picture there: ${path} in the content folder.`;
  return { ...placeOf(link), code: 'missing-file', message: `There is no file ${path} in the content folder.`, hint };
}

function missingTarget(link: WrittenLink, files: ReadonlySet<string>): Problem {
  const path = pathOf(link);
  const wanted = path.startsWith('files/') ? path : `files/${path.split('/').pop()}`;
  const similar = closest(
    wanted,
    [...files].filter((file) => file.startsWith('files/')),
  );
  const hint = similar
    ? `Did you mean /${similar}?`
    : `Put the file at ${wanted} in the content folder and write /${wanted}.`;
  return { ...placeOf(link), code: 'missing-file', message: `There is no file ${path} in the content folder.`, hint };
}

/** A link to a page, written as other programs have it: `research.html`, `../about`. */
function missingPage(link: WrittenLink, pages: readonly string[]): Problem {
  const meant = findMeantPage(pathOf(link), pages);
  const hint = meant
    ? `Did you mean ${meant}?`
    : 'A page is named from the root of the site: /group/ for pages/group.mdx. A file goes into files/: /files/a.pdf.';
  return { ...placeOf(link), code: 'dead-link', message: `There is no page and no file ${link.url} here.`, hint };
}

/** A link to a file that is there but that readers cannot open: only files/ is published as it is. */
function unpublished(link: WrittenLink): Problem {
  const path = pathOf(link);
  if (isEntryFile(path)) {
    const hint = 'Link to the page it makes, from the root of the site: /research/.';
    return { ...placeOf(link), code: 'dead-link', message: `${path} is a source file; readers cannot open it.`, hint };
  }
  const published = path.startsWith('files/') ? path : `files/${path.split('/').pop()}`;
  const move = path === published ? 'Write' : `Move it to ${published} in the content folder and write`;
  const message = `${path} is named from where the content file is, and pages are somewhere else.`;
  return { ...placeOf(link), code: 'unpublished-file', message, hint: `${move} /${published}.` };
}

function placeOf({ file, position, field }: WrittenLink) {
  return { file, position, ...(field && { field }), severity: 'error' } as const;
}

function isRelative(url: string): boolean {
  return schemeOf(url) === undefined && !isWithoutScheme(url) && !/^([/#]|$)/.test(url);
}

function pathOf({ file, url }: WrittenLink): string {
  return resolveFile(file, url.replace(/[?#].*$/s, '')).normalize('NFC');
}

/** How a file is named from another one: (`research/a.mdx`, `research/b.png`) → `./b.png`. */
function relativeTo(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const target = to.split('/');
  const shared = folders.findIndex((folder, index) => folder !== target[index]);
  const common = shared === -1 ? folders.length : shared;
  return `${'../'.repeat(folders.length - common) || './'}${target.slice(common).join('/')}`;
}
