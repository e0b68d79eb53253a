import type { Problem } from '#lib/problem.ts';
import { type AuditedPage, type AuditedSite, readTarget } from '#tools/audit/audited-site.ts';
import { advise, breach, formatExcess } from '#tools/audit/breach.ts';
import { budgets } from '#tools/audit/budgets.ts';
import { findKind } from '#tools/audit/kinds.ts';
import { findLand, gzippedSize } from '#tools/audit/weigh-page.ts';

/** The code that runs on a page. */
export interface PageScripts {
  /** Gzipped, what stands in the page and what it loads, also later; with the land of the globe. */
  size: number;
  limit: number;
  /** Addresses of scripts that are not there. */
  missing: string[];
}

const imported = /\b(?:import|from)\s*\(?\s*["'`]([^"'`]+\.m?js)["'`]/g;

/** Measures all code of a page: inline, loaded, and what that loads in its turn, each file once. */
export function measureScripts(page: AuditedPage, site: AuditedSite): PageScripts {
  const code: Buffer[] = [];
  const missing: string[] = [];
  const seen = new Set<string>();
  for (const { name, attributes, content } of page.markup.elements) {
    if (name !== 'script' || isJson(attributes.type)) continue;
    if (attributes.src) load(new URL(attributes.src, site.url + page.path).href);
    else take(Buffer.from(content), site.url + page.path);
  }
  const bytes = Buffer.concat(code);
  const { text, list, globe } = budgets.script;
  const isList = findKind(page) === 'publications';
  const land = findLand(page.markup)?.attributes.d;
  const limit = land ? globe : isList ? list : text;
  return { size: (bytes.length && gzippedSize(bytes)) + (land ? gzippedSize(land) : 0), limit, missing };

  function load(address: string): void {
    if (seen.has(address)) return;
    seen.add(address);
    const file = readTarget(address, page, site);
    if (file) take(file, address);
    else missing.push(address);
  }

  function take(file: Buffer, address: string): void {
    code.push(file);
    for (const [, path] of file.toString().matchAll(imported)) load(new URL(path!, address).href);
  }
}

const isJson = (type = '') => /^(?:application|importmap|speculationrules)/.test(type) && !/javascript/.test(type);

/** Finds a page with more code than its kind may have, and code that is not there. */
export function checkScripts(page: AuditedPage, site: AuditedSite): Problem[] {
  const { size, limit, missing } = measureScripts(page, site);
  const problems = missing
    .filter((address) => new URL(address).origin === new URL(site.url).origin)
    .map((address) =>
      breach(
        page,
        'missing-file',
        `The page loads the script ${new URL(address).pathname}, which was not built.`,
        'Build the site anew: `npm run build`. If that does not help, please report it.',
      ),
    );
  if (size > limit)
    problems.push(
      advise(
        page,
        'scripts-too-heavy',
        `The scripts of this page weigh ${formatExcess(size, limit)}, gzipped.`,
        'Do in HTML and CSS what a script does here, or load it on the one page that needs it. Vitrine itself stays below the limit.',
      ),
    );
  return problems;
}
