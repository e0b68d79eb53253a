import { isRedirect, readBuiltPages } from './built-pages.ts';
import type { SiteName } from './sites.ts';
import { expect, test } from './test.ts';

const pagesOf = (site: SiteName) => readBuiltPages(site).filter((page) => !isRedirect(page));

for (const site of ['sample', 'chaofan-tao'] as const) {
  test(`every page of ${site} has one h1, first, and skips no level of heading`, () => {
    const pages = pagesOf(site);
    expect(pages.length).toBeGreaterThan(40);
    for (const { path, html } of pages) {
      const levels = [...html.matchAll(/<h([1-6])\b/g)].map((match) => Number(match[1]));
      expect(levels[0], path).toBe(1);
      expect(levels.filter((level) => level === 1).length, path).toBe(1);
      const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      expect(skips, `${path}: ${levels}`).toEqual([]);
    }
  });

  test(`every page of ${site} has a header, a menu, a main part and a footer, and no id twice`, () => {
    const pages = pagesOf(site);
    expect(pages.length).toBeGreaterThan(40);
    for (const { path, html } of pages) {
      for (const landmark of ['header', 'nav', 'main', 'footer']) {
        expect(html.match(new RegExp(`<${landmark}\\b`, 'g')), `${landmark} of ${path}`).toHaveLength(1);
      }
      const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]!);
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        path,
      ).toEqual([]);
    }
  });
}
