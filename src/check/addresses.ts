import type { CheckedContent } from '#model/checked-content.ts';
import { withoutExtension } from '#model/content.ts';
import { manifestOf, normalizeAddress } from '#model/manifest.ts';
import { formatField, type Problem } from '#model/problem.ts';
import { routeNames } from '#model/schema/site-settings.ts';

const inherited = Object.getOwnPropertyNames(Object.prototype);

/** Files whose pages would have the same address, which is one file on many disks and servers. */
export function checkDuplicateAddress(checked: CheckedContent): Problem[] {
  const { content, good, languages } = checked;
  const taken = new Map<string, string>();
  const files = content.entries
    .filter(({ source, lang, collection }) => source !== undefined && lang === undefined && collection !== 'profile')
    .map(({ collection, id, file }) => ({ address: `${collection}/${id}`, file }));
  const twins = files.flatMap(({ address, file }): Problem[] => {
    const earlier = taken.get(address.toLowerCase());
    taken.set(address.toLowerCase(), earlier ?? file);
    if (earlier === undefined || withoutExtension(earlier) === withoutExtension(file)) return [];
    return [
      {
        ...problem(file),
        message: `${file} and ${earlier} differ only in capitals, so many disks and servers take them for one.`,
        hint: 'Give one of the two another name.',
      },
    ];
  });

  // Also the folders that the build writes into, whatever else is published beside the pages, and `constructor` and its
  // like: https://github.com/withastro/astro/tree/main/packages/integrations/sitemap takes them for languages.
  const published = [...manifestOf(checked).files].map((path) => path.split('/')[1]!);
  const names = [
    ...routeNames,
    ...languages,
    ...published,
    '404',
    'files',
    'index',
    'index.html',
    '_astro',
    'og',
    'og.png',
    ...inherited,
  ];
  const reserved = new Set(names.map((name) => name.toLowerCase()));
  const clashes = good.pages
    .filter(({ entry }) => reserved.has(entry.id.toLowerCase()))
    .map(({ entry }) => ({
      ...problem(entry.file),
      message: `/${entry.id}/ is an address that Vitrine needs itself.`,
      hint: 'Give the file another name.',
    }));

  return [...twins, ...clashes];
}

function problem(file: string): Pick<Problem, 'file' | 'position' | 'code' | 'severity'> {
  return { file, position: undefined, code: 'duplicate-address', severity: 'error' };
}

/** Old addresses that are a page of the site today, or that two entries claim. */
export function checkRedirectShadow(checked: CheckedContent): Problem[] {
  const manifest = manifestOf(checked);
  const pages = new Set(manifest.pages.map(({ path }) => normalizeAddress(path)));
  const claimed = new Map<string, string>();
  return manifest.redirects.flatMap(({ path, entry, index }): Problem[] => {
    const { file } = entry;
    const address = normalizeAddress(path);
    const earlier = claimed.get(address);
    // One page may list its old address in several spellings.
    if (earlier === file) return [];
    claimed.set(address, earlier ?? file);
    const field = ['redirectFrom', index];
    const place = {
      file,
      position: entry.locate(field),
      field: formatField(field),
      code: 'redirect-shadow',
      severity: 'error',
    } as const;
    if (pages.has(address))
      return [
        {
          ...place,
          message: `${path} is a page of the site, so it cannot lead elsewhere.`,
          hint: 'Delete this line, or give the page there another name.',
        },
      ];
    if (manifest.files.has(address) || address.startsWith('/_astro/'))
      return [
        {
          ...place,
          message: `${path} is a published file, so it cannot lead elsewhere.`,
          hint: 'Delete this line or the file.',
        },
      ];
    if (earlier !== undefined)
      return [
        { ...place, message: `${path} leads to two places: ${earlier} claims it too.`, hint: 'Delete one of the two.' },
      ];
    return [];
  });
}
