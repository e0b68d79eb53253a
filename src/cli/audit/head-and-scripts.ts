import type { Problem } from '#model/problem.ts';
import {
  advise,
  type AuditedPage,
  type AuditedSite,
  breach,
  findKind,
  formatExcess,
  readTarget,
} from './audited-site.ts';
import { budgets } from './budgets.ts';
import { findLand, gzippedSize } from './weight.ts';

/** Finds a page that does not say its language, its title, what it is about, its address, or what may run on it. */
export function checkHead(page: AuditedPage): Problem[] {
  const { elements, texts } = page.markup;
  const meta = (name: string) =>
    elements.find(
      (element) =>
        element.name === 'meta' &&
        (element.attributes.name ?? element.attributes['http-equiv'])?.toLowerCase() === name,
    );
  const link = (rel: string) => elements.find(({ name, attributes }) => name === 'link' && attributes.rel === rel);
  const problems: Problem[] = [];
  const lacks = (code: Problem['code'], message: string, hint: string) =>
    problems.push(breach(page, code, message, hint));

  if (!elements.find(({ name }) => name === 'html')?.attributes.lang)
    lacks(
      'no-language',
      'The page does not say which language it is in, so it is read aloud in the wrong voice.',
      'Write `languages: [en]` in `site.yaml`, and keep the `lang` of `<html>` in `src/site/Page.astro`.',
    );
  if (!texts.some(({ within, text }) => within.join(' ') === 'html head title' && text.trim()))
    lacks(
      'no-title',
      'The page has no title, so its tab and its search result have no name.',
      'Write a `title` at the top of its MDX file.',
    );
  if (!meta('description')?.attributes.content)
    lacks(
      'no-description',
      'The page has no description, so a search engine shows whatever text comes first.',
      'Write a `description` in `site.yaml`, such as `description: Experimental nuclear physics at Columbia.`',
    );
  const isListed = findKind(page) !== '404' && !/\bnoindex\b/.test(meta('robots')?.attributes.content ?? '');
  if (isListed && !/^https?:\/\//.test(link('canonical')?.attributes.href ?? ''))
    lacks(
      'no-canonical',
      'The page does not give its own full address, so a copy of it may be found in its place.',
      'Write the `url` of the site in `site.yaml`, such as `url: https://wu.example.org/`.',
    );

  const policy = meta('content-security-policy');
  const first = elements.find(({ name }) => name === 'script' || name === 'style' || name === 'link');
  if (!policy?.attributes.content?.includes('default-src') || (first && policy.start > first.start))
    lacks(
      'no-policy',
      'The page has no Content-Security-Policy before its first script or style, so whatever gets into it runs.',
      'Keep `contentSecurityPolicy` as the last integration in `astro.config.mjs`.',
    );
  return problems;
}

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
