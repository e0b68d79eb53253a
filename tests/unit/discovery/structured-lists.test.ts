import { expect, test } from 'vitest';
import { breadcrumbsJsonLd } from '#discovery/profile-json-ld.ts';
import { itemListJsonLd } from '#publications/describe/json-ld.ts';
import { ogLocale } from '#text/localized.ts';

test('the way to a page is counted from the home page', () => {
  const steps = [
    { name: 'Wu', url: 'https://example.org/' },
    { name: 'Publications', url: 'https://example.org/publications/' },
  ];
  expect(breadcrumbsJsonLd(steps)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Wu', item: 'https://example.org/' },
      { '@type': 'ListItem', position: 2, name: 'Publications', item: 'https://example.org/publications/' },
    ],
  });
});

test('a list says how many items it has, and names the first hundred', () => {
  const list = itemListJsonLd(
    'Publications',
    Array.from({ length: 150 }, (_, index) => `https://example.org/${index}/`),
  );
  expect(list).toMatchObject({ '@type': 'ItemList', numberOfItems: 150 });
  expect(list.itemListElement).toHaveLength(100);
});

// https://ogp.me/: language_TERRITORY.
test.each([
  ['en', 'en_US'],
  ['zh', 'zh_CN'],
  ['zh-TW', 'zh_TW'],
  ['de', 'de_DE'],
])('the locale of %s is %s', (tag, locale) => {
  expect(ogLocale(tag)).toBe(locale);
});
