import { expect, test } from 'vitest';
import { isCanonical } from '#tools/canonical-sitemap.ts';

const page = (canonical: string) => `<head><link rel="canonical" href="${canonical}"></head>`;

test('a page is in the sitemap when it is its own canonical address, however that is written', () => {
  expect(isCanonical(page('https://a.org/cv/'), 'https://a.org/cv/')).toBe(true);
  expect(isCanonical(page('https://a.org/论文/'), 'https://a.org/%E8%AE%BA%E6%96%87/')).toBe(true);
  expect(isCanonical(page('https://a.org/publications/'), 'https://a.org/publications/by-type/')).toBe(false);
  expect(isCanonical('<head></head>', 'https://a.org/404.html')).toBe(false);
});
