import type { Problem } from '#lib/problem.ts';
import type { AuditedPage } from '#tools/audit/audited-site.ts';
import { breach } from '#tools/audit/breach.ts';
import { findKind } from '#tools/audit/kinds.ts';

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
  const lacks = (code: string, message: string, hint: string) => problems.push(breach(page, code, message, hint));

  if (!elements.find(({ name }) => name === 'html')?.attributes.lang)
    lacks(
      'no-language',
      'The page does not say which language it is in, so it is read aloud in the wrong voice.',
      'Write `languages: [en]` in `site.yaml`, and keep the `lang` of `<html>` in `src/layouts/Page.astro`.',
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
