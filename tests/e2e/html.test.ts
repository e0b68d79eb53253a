import { HtmlValidate } from 'html-validate';
import { readBuiltPages } from './built-pages.ts';
import { differentSites } from './sites.ts';
import { expect, test } from './test.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Astro writes `<!doctype html>` and void elements as HTML does, and leaves out no end tag.
    'doctype-style': 'off',
    'void-style': 'off',
    // Soft hyphens and such are the author's.
    'no-trailing-whitespace': 'off',
    // Titles and descriptions are as long as the author writes them.
    'long-title': 'off',
    // A code block is reached by keyboard because it scrolls.
    'no-redundant-role': 'error',
  },
});

for (const site of differentSites) {
  test(`every page of ${site} is valid HTML`, async () => {
    const pages = readBuiltPages(site);
    const faults: string[] = [];
    for (const { path, html } of pages) {
      const { results } = await validator.validateString(html);
      for (const { messages } of results)
        for (const { ruleId, message, line, column } of messages)
          faults.push(`${path}:${line}:${column} ${ruleId} ${message}`);
    }
    expect([...new Set(faults)].slice(0, 20)).toEqual([]);
  });
}
