import { readContentPages } from './built-pages.ts';
import { differentSites } from './sites.ts';
import { expect, test } from './test.ts';

for (const site of differentSites) {
  test(`every page of ${site} has one h1, first, and skips no level of heading`, () => {
    for (const { path, html } of readContentPages(site)) {
      const levels = [...html.matchAll(/<h([1-6])\b/g)].map((match) => Number(match[1]));
      expect(levels[0], path).toBe(1);
      expect(levels.filter((level) => level === 1).length, path).toBe(1);
      const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      expect(skips, `${path}: ${levels}`).toEqual([]);
    }
  });

  test(`every page of ${site} has a header with the menu, a main part and a footer, names its navigations, and no id twice`, () => {
    for (const { path, html } of readContentPages(site)) {
      for (const landmark of ['header', 'main', 'footer']) {
        expect(html.match(new RegExp(`<${landmark}\\b`, 'g')), `${landmark} of ${path}`).toHaveLength(1);
      }
      expect(html, path).toMatch(/<header\b(?:(?!<\/header>)[\s\S])*<nav\b/);
      const names = [...html.matchAll(/<nav\b([^>]*)>/g)].map((match) => match[1]!.match(/aria-label="([^"]+)"/)?.[1]);
      expect(
        names.filter((name, index) => !name || names.indexOf(name) !== index),
        path,
      ).toEqual([]);
      const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]!);
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        path,
      ).toEqual([]);
    }
  });
}
