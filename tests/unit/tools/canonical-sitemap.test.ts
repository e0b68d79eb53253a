import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isCanonical, isCanonicalFile } from '#tools/canonical-sitemap.ts';
import { contentFolder } from './content-folder.ts';

const page = (canonical: string) => `<head><link rel="canonical" href="${canonical}"></head>`;

test('a page is in the sitemap when it is its own canonical address, however that is written', () => {
  expect(isCanonical(page('https://a.org/cv/'), 'https://a.org/cv/')).toBe(true);
  expect(isCanonical(page('https://a.org/论文/'), 'https://a.org/%E8%AE%BA%E6%96%87/')).toBe(true);
  expect(isCanonical(page('https://a.org/publications/'), 'https://a.org/publications/by-type/')).toBe(false);
  expect(isCanonical('<head></head>', 'https://a.org/404.html')).toBe(false);
});

test.each([10, 8_150, 10_000, 100_000])('a title of %i characters keeps no page out of the sitemap', (length) => {
  const html = `<title>${'x'.repeat(length)}</title>${page('https://a.org/cv/')}`;
  const file = join(contentFolder({ 'index.html': html }), 'index.html');
  expect(isCanonicalFile(file, 'https://a.org/cv/')).toBe(true);
  expect(isCanonicalFile(file, 'https://a.org/zh/cv/')).toBe(false);
});
