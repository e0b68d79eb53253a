import { expect, test } from 'vitest';
import Links from '#site/components/Links.astro';
import { draw } from './draw.ts';

test('a link to a repository shows its stars in short, and in full with the day they were read', async () => {
  const url = 'https://github.com/apache/tvm';
  const html = await draw(Links, {
    links: [{ kind: 'code', url }],
    locale: { lang: 'en', defaultLang: 'en', languages: ['en'] },
    stars: { [url]: { count: 11_234, asOf: '2026-11-22' } },
  });
  expect(html).toContain('★ 11.2k');
  expect(html).toContain('11,234 stars on GitHub, read on Nov 22, 2026');
});
