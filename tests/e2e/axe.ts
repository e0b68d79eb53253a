import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

type AxeResults = Awaited<ReturnType<AxeBuilder['analyze']>>;

/** An element that breaks a rule. */
export interface Violation {
  /** What axe calls the rule: `color-contrast`. */
  rule: string;
  /** Where the element is, as a selector. */
  element: string;
  /** What axe says to do about it, in lines. */
  advice: string;
}

/** What axe says about a page. */
export interface AxeAnswer {
  violations: Violation[];
  /** How many rules had something to look at on the page. */
  rules: number;
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

// Run by hand, as the builder of @axe-core/playwright takes three times as long for each page.
const nearAxe = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const source = readFileSync(nearAxe.resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Asks axe about the page as it is: all rules of WCAG 2.2 AA and its best practices, or some rules only.
 * @throws When no rule had anything to look at, so that silence is never taken for praise.
 */
export async function askAxe(page: Page, rules?: string[]): Promise<AxeAnswer> {
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
  return {
    violations: violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => ({
        rule: id,
        element: target.join(' '),
        advice: failureSummary ?? help,
      })),
    ),
    rules: new Set([...violations, ...passes].map(({ id }) => id)).size,
  };
}

/** The same in words: each rule that is broken, with the element that breaks it and what to do. */
export async function findViolations(page: Page, rules?: string[]): Promise<string[]> {
  const { violations } = await askAxe(page, rules);
  return violations.map(({ rule, element, advice }) => `${rule}: ${element}: ${advice}`);
}
