import type { CheckedContent } from '#checks/checked-content.ts';
import { isFields } from '#checks/schema/walk-schema.ts';
import { closest } from '#lib/did-you-mean.ts';
import { formatField, type Problem } from '#lib/problem.ts';
import { resolveFile } from '#lib/urls.ts';
import { findLinks, type WrittenLink } from './written-links.ts';

/** Pictures and linked files that are named from where an author is (`./x.png`) and are not there. */
export function checkMissingFile(checked: CheckedContent): Problem[] {
  const { content, values, bodies } = checked;
  const pictures = values.flatMap(({ entry, kind, value, path }): WrittenLink[] => {
    if (kind !== 'image' || !isFields(value) || typeof value.src !== 'string') return [];
    return [
      {
        url: value.src,
        file: entry.file,
        position: entry.locate([...path, 'src']),
        field: formatField([...path, 'src']),
      },
    ];
  });
  const drawn = bodies.flatMap(({ entry, body }): WrittenLink[] =>
    body.links.filter(({ kind }) => kind === 'image').map(({ url, position }) => ({ url, file: entry.file, position })),
  );

  const missing = [...pictures, ...drawn, ...findLinks(checked)].flatMap((link): Problem[] => {
    if (!isRelative(link.url)) return [];
    const path = pathOf(link.file, link.url);
    if (content.files.has(path)) return [];
    const similar = closest(path, content.files);
    const hint = similar
      ? `Did you mean ${relativeTo(link.file, similar)}?`
      : `Put the file there: ${path} in the content folder.`;
    return [
      { ...placeOf(link), code: 'missing-file', message: `There is no file ${path} in the content folder.`, hint },
    ];
  });
  return [
    ...missing,
    ...findLinks(checked)
      .filter(({ url, file }) => isRelative(url) && content.files.has(pathOf(file, url)))
      .map(unpublished),
  ];
}

/** A link to a file that is there but that readers cannot open: only files/ is published as it is. */
function unpublished(link: WrittenLink): Problem {
  const path = pathOf(link.file, link.url);
  if (path.endsWith('.mdx'))
    return {
      ...placeOf(link),
      code: 'dead-link',
      message: `${path} is a source file; readers cannot open it.`,
      hint: 'Link to the page it makes, from the root of the site: /research/.',
    };
  const published = path.startsWith('files/') ? path : `files/${path.split('/').pop()}`;
  const move = path === published ? 'Write' : `Move it to ${published} in the content folder and write`;
  return {
    ...placeOf(link),
    code: 'unpublished-file',
    message: `${path} is named from where the content file is, and pages are somewhere else.`,
    hint: `${move} /${published}.`,
  };
}

function placeOf({ file, position, field }: WrittenLink) {
  return { file, position, ...(field && { field }), severity: 'error' } as const;
}

function isRelative(url: string): boolean {
  return !/^([a-z][a-z\d+.-]*:|\/|#|$)/i.test(url);
}

function pathOf(from: string, url: string): string {
  const path = resolveFile(from, url.replace(/[?#].*$/s, ''));
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** How a file is named from another one: (`research/a.mdx`, `research/b.png`) → `./b.png`. */
function relativeTo(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const target = to.split('/');
  const shared = folders.findIndex((folder, index) => folder !== target[index]);
  const common = shared === -1 ? folders.length : shared;
  return `${'../'.repeat(folders.length - common) || './'}${target.slice(common).join('/')}`;
}
