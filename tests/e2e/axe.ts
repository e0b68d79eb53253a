import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

type AxeResults = Awaited<ReturnType<AxeBuilder['analyze']>>;

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

// Run by hand, as the builder of @axe-core/playwright takes three times as long for each page.
const nearAxe = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const source = readFileSync(nearAxe.resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Asks axe about the page: all rules of WCAG 2.2 AA and its best practices, or some rules only.
 * @returns the rules that are broken, with the elements that break them
 */
export async function findViolations(page: Page, rules?: string[]): Promise<string[]> {
  const options = {
    resultTypes: ['violations'],
    runOnly: rules ? { type: 'rule', values: rules } : { type: 'tag', values: tags },
  };
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(source);
    // Long lists draw their entries as they come into view, and axe measures all of them at once.
    // The policy of the page forbids a style element, and does not know of this sheet.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { content-visibility: visible !important; }');
      document.adoptedStyleSheets.push(sheet);
    });
  }
  const { violations, passes } = await page.evaluate(
    (asked) => (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run(asked),
    options,
  );
  if (passes.length === 0) throw new Error(`No rule of axe applied to ${page.url()}.`);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`);
}
