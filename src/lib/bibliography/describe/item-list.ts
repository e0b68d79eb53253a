import type { ItemList, WithContext } from 'schema-dts';

/** Search engines read no more of a list. */
const longest = 100;

/** The list of publications as schema.org's JSON-LD: the addresses of their pages in their order. */
export function itemListJsonLd(name: string, urls: readonly string[]): WithContext<ItemList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name,
    numberOfItems: urls.length,
    itemListElement: urls.slice(0, longest).map((url, index) => ({ '@type': 'ListItem', position: index + 1, url })),
  };
}
