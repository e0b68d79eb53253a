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
    return [{ url: value.src, file: entry.file, position: entry.locate([...path, 'src']), field: formatField([...path, 'src']) }];
  });
  const drawn = bodies.flatMap(({ entry, body }): WrittenLink[] =>
    body.links.filter(({ kind }) => kind === 'image').map(({ url, position }) => ({ url, file: entry.file, position })),
  );

  return [...pictures, ...drawn, ...findLinks(checked)].flatMap(({ url, file, position, field }): Problem[] => {
    if (!isRelative(url)) return [];
    const path = pathOf(file, url);
    const place = { file, position, ...(field && { field }), severity: 'error' } as const;
    if (path.endsWith('.mdx') && content.files.has(path))
      return [{ ...place, code: 'dead-link', message: `${path} is a source file; readers cannot open it.`, hint: 'Link to the page it makes, from the root of the site: /research/.' }];
    if (content.files.has(path)) return [];
    const similar = closest(path, content.files);
    const hint = similar ? `Did you mean ${relativeTo(file, similar)}?` : `Put the file there: ${path} in the content folder.`;
    return [{ ...place, code: 'missing-file', message: `There is no file ${path} in the content folder.`, hint }];
  });
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
