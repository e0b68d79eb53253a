import type { AstroIntegration } from 'astro';
import { expect, test } from 'vitest';
import { canonicalSitemap } from '#discovery/node/sitemap.ts';
import { manifestOf } from '#model/manifest.ts';
import { openFolder } from '../../../open-folder.ts';
import { contentFolder } from '../../content-folder.ts';

const open = () =>
  openFolder(
    contentFolder({
      'site.yaml': 'url: https://a.org/b/\nlanguages: [en, zh]\n',
      'profile.mdx': '---\nname: { family: Wu }\n---\n',
      'publications.bib':
        '@article{a, title = {A}, author = {Wu}, journal = {J}, year = 1957}\n@book{b, title = {B}, author = {Wu}, publisher = {P}, year = 1958}\n',
      'pages/论文.mdx': '---\ntitle: A\n---\n',
      'pages/join.mdx': '---\ntitle: Join\n---\n',
      'pages/join.zh.mdx': '---\ntitle: 加入\n---\n',
    }),
  );

test('a page is in the sitemap when it is its own canonical address', () => {
  const site = open();
  const canonical = manifestOf(site.checked()).pages.filter(({ isCanonical }) => isCanonical);
  const paths = canonical.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['/', '/zh/', '/publications/', '/论文/', '/join/', '/zh/join/']));
  expect(paths).not.toContain('/publications/by-type/');
  expect(paths).not.toContain('/zh/论文/');
});

test('the sitemap asks by the full address, and has pages that the engine does not make', () => {
  const site = open();
  const asked: ((page: string) => boolean)[] = [];
  const integration = canonicalSitemap(site, (options) => {
    asked.push(options!.filter!);
    return { name: 'sitemap', hooks: {} };
  }) as AstroIntegration;
  void integration.hooks['astro:config:done']!({ config: { base: '/b' } } as never);
  const isIn = (path: string) => asked[0]!(`https://a.org/b${path}`);
  expect(['/', '/cv/', '/%E8%AE%BA%E6%96%87/', '/of-the-author/'].map(isIn)).toEqual([true, true, true, true]);
  expect(['/publications/by-type/', '/zh/%E8%AE%BA%E6%96%87/'].map(isIn)).toEqual([false, false]);
});
