import type { CheckedContent } from '#model/checked-content.ts';
import { foldPath, outputFile } from '#model/addresses.ts';
import { manifestOf } from '#model/manifest.ts';
import { formatField, type Problem } from '#model/problem.ts';

/** A file that a build writes. */
interface Written {
  /** Its path in the folder of the site: `about/index.html`. */
  path: string;
  /** What an author would call it: `files/a.pdf`, `/about/`. */
  name: string;
  isPage?: boolean;
  /** Where the author asked for it; undefined for what is judged elsewhere: what the engine makes, and pages. */
  place?: Pick<Problem, 'file' | 'position' | 'field'>;
}

/**
 * Addresses that cannot all be written: two that many disks take for one, a file where another needs a folder, names that
 * are too long, and names that Windows refuses.
 */
export function checkWrittenFiles(checked: CheckedContent): Problem[] {
  const written = listWritten(checked);
  const byFold = new Map<string, Written>();
  const problems: Problem[] = [];
  for (const one of written) {
    const fold = foldPath(one.path);
    const other = byFold.get(fold);
    if (other) problems.push(...checkTwins(one, other));
    else byFold.set(fold, one);
  }
  for (const one of written) problems.push(...checkFolders(one, byFold), ...checkLength(one), ...checkWindows(one));
  return problems;
}

function listWritten(checked: CheckedContent): Written[] {
  const { content } = checked;
  const { pages, files, redirects } = manifestOf(checked);
  const own = [...content.files].filter((file) => file.startsWith('files/'));
  const made = [...files].map((path) => path.slice(1)).filter((path) => !content.publicFiles.has(path));
  return [
    ...pages.map(({ path }) => ({ path: outputFile(path), name: path, isPage: true })),
    ...made.filter((path) => !path.startsWith('files/')).map((path) => ({ path, name: `/${path}` })),
    ...own.map((path) => ({ path, name: path, ...placeOf(path) })),
    ...[...content.publicFiles].map((path) => ({ path, name: `public/${path}`, ...placeOf(`public/${path}`) })),
    ...redirects.map(({ path, entry, index }): Written => {
      const field = ['redirectFrom', index];
      const place = { file: entry.file, position: entry.locate(field), field: formatField(field) };
      return { path: outputFile(path), name: path, place };
    }),
  ];
}

const placeOf = (file: string) => ({ place: { file, position: undefined } });

function checkTwins(one: Written, other: Written): Problem[] {
  const place = one.place ?? other.place;
  if (!place) return [];
  // An author's own file takes the place of one that the engine makes, and redirects are judged by themselves.
  if (one.path === other.path) {
    if (!other.isPage || place.field !== undefined) return [];
    return [
      {
        ...place,
        code: 'duplicate-address',
        message: `${one.name} has the address of the page ${other.name}, and only one of them could be published.`,
        hint: 'Rename the file, or delete it.',
        severity: 'error',
      },
    ];
  }
  return [
    {
      ...place,
      code: 'address-twins',
      message: `${one.name} and ${other.name} differ only in capitals or accents, so many disks and servers take them for one.`,
      hint: 'Give one of the two another name.',
      severity: 'error',
    },
  ];
}

function checkFolders(one: Written, byFold: ReadonlyMap<string, Written>): Problem[] {
  const parts = one.path.split('/').slice(0, -1);
  return parts.flatMap((_, index): Problem[] => {
    const other = byFold.get(foldPath(parts.slice(0, index + 1).join('/')));
    const place = one.place ?? other?.place;
    if (!other || !place) return [];
    return [
      {
        ...place,
        code: 'file-and-folder',
        message: `${one.name} needs a folder where ${other.name} is a file.`,
        hint: 'Give one of the two another name.',
        severity: 'error',
      },
    ];
  });
}

/** Linux allows 255 bytes for a name, and macOS 1,024 for a path, of which the folder of the site is a part. */
const longest = { name: 255, path: 900 };

function checkLength({ path, name, place }: Written): Problem[] {
  if (!place) return [];
  const bytes = (text: string) => new TextEncoder().encode(text).length;
  const isLong = bytes(path) > longest.path || path.split('/').some((part) => bytes(part) > longest.name);
  if (!isLong) return [];
  return [
    {
      ...place,
      code: 'overlong-address',
      message: `${name.slice(0, 40)}… is too long for a disk: a name may have ${longest.name} bytes, and a path ${longest.path}.`,
      hint: 'Shorten it.',
      severity: 'error',
    },
  ];
}

/** https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const refusedByWindows = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])(?:\.|$)|[<>:"\\|?*]|[. ]$/i;

function checkWindows({ path, name, place }: Written): Problem[] {
  const refused = place && path.split('/').find((part) => refusedByWindows.test(part));
  if (!place || refused === undefined) return [];
  return [
    {
      ...place,
      code: 'windows-name',
      message: `${name} cannot be written on Windows, which refuses the name "${refused}".`,
      hint: 'Give it another name if somebody may build the site there.',
      severity: 'warning',
    },
  ];
}
