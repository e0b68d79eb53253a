import type { BreadcrumbList, WithContext } from 'schema-dts';

/** The way to a page from the home page, as schema.org's JSON-LD. The last step is the page itself. */
export function breadcrumbsJsonLd(steps: readonly { name: string; url: string }[]): WithContext<BreadcrumbList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  };
}
