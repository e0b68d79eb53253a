import { memo } from '#model/memo.ts';
import type { Site } from '#model/site.ts';
import { highlightBlocks } from '#text/node/highlight-code.ts';
import type { OpenSite } from './open-site.ts';

/**
 * The site of this process. Vite runs pages and content.config.ts in module graphs of their own; this file alone, as
 * `vitrine/site`, is left to Node (decision 0016), so that they find here what the integration has opened.
 */
let current: OpenSite | undefined;

/** Opens a site for the pages of this process. */
export function setCurrentSite(site: OpenSite): void {
  current = site;
}

/** @throws When `vitrine()` has not run. */
export function currentSite(): OpenSite {
  if (!current) throw new Error('The content is read by `vitrine()`, which astro.config.mjs lacks.');
  return current;
}

/** The site as the content is now: for pages, also those of an author's own. */
export function readSite(): Site {
  return currentSite().site();
}

/** The HTML of the blocks of code of a body, by `codeKey`. */
export const highlightBody = memo(highlightBlocks);
