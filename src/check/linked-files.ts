import { isFields } from '#check/schema/walk-schema.ts';
import { resolveFile, writePath } from '#model/addresses.ts';
import type { CheckedContent } from '#model/checked-content.ts';
import { isEntryFile } from '#model/content.ts';
import { manifestOf } from '#model/manifest.ts';
import { formatField, type Problem } from '#model/problem.ts';
import type { BodyLink } from '#text/body/facts.ts';
import { completeAddress, isSafeAddress, isWithoutScheme, schemeOf } from '#text/safe-address.ts';
import { closest } from '#text/similar.ts';
import { findMeantPage, isPagePath } from './links.ts';
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

/** Pictures and videos of a body that would be fetched from another site, or that are named from where they are not. */
export function checkBodyFiles({ bodies }: CheckedContent): Problem[] {
  return bodies.flatMap(({ entry: { file }, body }) =>
    body.links.flatMap((link): Problem[] => {
      const fault = findFault(link);
      return fault ? [{ file, position: link.position, ...fault, severity: 'error' }] : [];
    }),
  );
}

function findFault({ url, kind }: BodyLink): Pick<Problem, 'code' | 'message' | 'hint'> | undefined {
  if (kind === 'link') return undefined;
  const isPicture = kind === 'image';
  if (/^(https?:)?\/\//.test(url))
    return {
      code: 'remote-file',
      message: `${url} would be fetched from another site whenever somebody reads the page.`,
      hint: isPicture
        ? 'Save the file beside this one and write ![what it shows](./picture.png), or link to it.'
        : 'Save the file in files/ and write /files/talk.mp4, or link to it.',
    };
  if (isPicture && url.startsWith('/'))
    return {
      code: 'picture-from-root',
      message: `The picture ${url} is named from the root of the site, so it is not made fit for the page.`,
      hint: `Put it beside this file and write ![what it shows](./${nameOf(url) || 'picture.png'}).`,
    };
  if (!isPicture && !/^\/files\/./.test(url)) {
    const name = nameOf(url) || 'talk.mp4';
    return {
      code: 'unpublished-file',
      message: `${url} is no file that readers can load: only what is in files/ is published as it is.`,
      hint: `Put it at files/${name} and write /files/${name}.`,
    };
  }
  return undefined;
}

const nameOf = (url: string) =>
  url
    .replace(/[?#].*$/s, '')
    .split('/')
    .pop();

/** Addresses that no page may link to, or that have no beginning, where no schema sees them: in texts and in bodies. */
export function checkUnsafeAddress(checked: CheckedContent): Problem[] {
  const inBodies = checked.bodies.flatMap(({ entry, body }): WrittenLink[] =>
    body.links
      .filter(({ kind, url }) => kind !== 'link' && !isWithoutScheme(url))
      .map(({ url, position }) => ({ url, file: entry.file, position })),
  );
  const inTexts = findLinks(checked).filter(({ isAddressField }) => !isAddressField);
  return [
    ...inTexts.flatMap((link) => problemOf(link, explainIncomplete(link.url))),
    ...[...inTexts, ...inBodies].flatMap((link) => problemOf(link, explainUnsafe(link.url))),
  ];
}

type Words = Pick<Problem, 'code' | 'message' | 'hint'>;

function problemOf({ file, position, field }: WrittenLink, words: Words | undefined): Problem[] {
  return words ? [{ file, position, ...(field && { field }), ...words, severity: 'error' }] : [];
}

/** The address of a site or of a mailbox as people say it. A browser would look for a page of that name beside this one. */
function explainIncomplete(url: string): Words | undefined {
  const complete = completeAddress(url);
  if (!complete) return undefined;
  const [beginning] = /^(?:https:\/\/|mailto:)/.exec(complete) ?? [];
  return {
    code: 'incomplete-address',
    message: `${url} would be looked for on this site, because it does not begin with ${beginning}.`,
    hint: `Write the full address: ${complete}.`,
  };
}

function explainUnsafe(url: string): Words | undefined {
  if (isSafeAddress(url) && !isWithoutScheme(url)) return undefined;
  const shown = url.length > 60 ? `${url.slice(0, 59)}…` : url;
  const scheme = schemeOf(url);
  if (scheme === undefined) {
    const message = `${shown} begins with two slashes, so it does not say how it is reached.`;
    return { code: 'unsafe-address', message, hint: 'Write the full address: https://example.org/page.' };
  }
  const message = `${shown} is no address that a page may link to: a browser would take it as \`${scheme}:\`.`;
  const hint =
    'Write https://…, mailto:…, tel:…, a page of this site such as /research/, or a file such as /files/a.pdf.';
  return { code: 'unsafe-address', message, hint };
}
