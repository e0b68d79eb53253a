import type { CheckedContent } from '#checks/checked-content.ts';
import { formatChoice } from '#checks/schema/words.ts';
import { findPublishedFiles, publicationKeys } from '#checks/links/site-addresses.ts';
import { publicationPath } from '#lib/routes.ts';
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
    if (earlier === undefined) return [];
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
  const published = [...findPublishedFiles(checked)].map((path) => path.split('/')[1]!);
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

  const papers = Map.groupBy(publicationKeys(checked), (key) => publicationPath(key).toLowerCase());
  const merged = [...papers]
    .filter(([, keys]) => keys.length > 1)
    .map(([path, [first, ...others]]): Problem => {
      const entry = content.bibliography.entries.find(({ key }) => key === others.at(-1));
      const file = entry ? content.bibliography.file : `publications/${others.at(-1)}.mdx`;
      return {
        ...problem(file),
        position: entry?.position,
        message: `The papers ${formatChoice([first ?? '', ...others]).replace(/ or /, ' and ')} would share the address ${path}.`,
        hint: 'Give one of them another citation key.',
      };
    });
  return [...twins, ...clashes, ...merged];
}

function problem(file: string): Pick<Problem, 'file' | 'position' | 'code' | 'severity'> {
  return { file, position: undefined, code: 'duplicate-address', severity: 'error' };
}
