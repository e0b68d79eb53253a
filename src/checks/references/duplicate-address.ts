import type { CheckedContent } from '#model/checked-content.ts';
import { manifestOf } from '#model/manifest.ts';
import { withoutExtension } from '#lib/entry-files.ts';
import type { Problem } from '#lib/problem.ts';
import { routeNames } from '#schemas/site.ts';

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
