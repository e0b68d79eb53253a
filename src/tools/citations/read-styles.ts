import { readFileSync } from 'node:fs';
import { citationStyles } from '#lib/bibliography/citation-styles.ts';
import type { StyleRules } from '#lib/bibliography/style-rules.ts';

/** A style with its rules and its text in CSL. */
export interface ReadStyle {
  id: string;
  rules: StyleRules;
  csl: string;
  /** The language whose words it uses, where it says one: `de-DE`. */
  locale?: string | undefined;
  /** Whether it is one that the author added. */
  isFurther?: boolean;
}

/** The styles that come with the site. */
export function ownStyles(): ReadStyle[] {
  return citationStyles.map(({ id, rules }) => {
    const csl = readFileSync(new URL(`styles/${id}.csl`, import.meta.url), 'utf8');
    return { id, rules, csl };
  });
}
