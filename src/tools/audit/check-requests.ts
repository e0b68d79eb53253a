import type { Problem } from '#lib/problem.ts';
import { type AuditedPage, type AuditedSite, findTarget } from '#tools/audit/audited-site.ts';
import { advise, breach } from '#tools/audit/breach.ts';
import { parseSrcset } from '#tools/audit/find-pictures.ts';
import type { MarkupElement } from '#tools/audit/parse-markup.ts';

/** What `<link>` makes a browser fetch or connect to; all other relations are told, not followed. */
const fetching = new Set(
  'stylesheet preload modulepreload prefetch preconnect dns-prefetch icon apple-touch-icon mask-icon manifest'.split(
    ' ',
  ),
);

/** Finds what a page asks of other hosts without a click, and what it waits for before it is drawn. */
export function checkRequests(page: AuditedPage, site: AuditedSite): Problem[] {
  return [...checkHosts(page, site), ...checkBlocking(page)];
}

function checkHosts(page: AuditedPage, site: AuditedSite): Problem[] {
  const asked = new Map<string, string>();
  for (const element of page.markup.elements)
    for (const address of findLoads(element)) {
      const target = findTarget(address, page, site);
      if (typeof target === 'object' && 'host' in target && !asked.has(target.host))
        asked.set(target.host, element.name);
    }
  return [...asked].map(([host, name]) =>
    breach(
      page,
      'third-party',
      `A <${name}> asks ${host} for something as soon as the page is opened, so ${host} learns who reads it.`,
      `Put the file into \`content/\` beside the text that shows it, or write a link that readers may follow: \`[On ${host}](https://${host}/)\`.`,
    ),
  );
}

/** The addresses that an element makes a browser fetch from. */
function findLoads({ name, attributes, content }: MarkupElement): string[] {
  const inStyles = [
    ...`${name === 'style' ? content : ''} ${attributes.style ?? ''}`.matchAll(/url\(\s*["']?([^"')]+)/g),
  ];
  const imports = name === 'style' ? [...content.matchAll(/@import\s*["']([^"']+)/g)] : [];
  const isFetching = name === 'link' && attributes.rel?.split(/\s+/).some((rel) => fetching.has(rel.toLowerCase()));
  const isDrawn = name === 'image' || name === 'use';
  return [
    ...[...inStyles, ...imports].map(([, address]) => address!),
    ...(isFetching || isDrawn ? [attributes.href ?? attributes['xlink:href']] : []),
    attributes.src,
    attributes.poster,
    name === 'object' ? attributes.data : undefined,
    ...[attributes.srcset, attributes.imagesrcset].flatMap((set) =>
      set ? parseSrcset(set).map(({ url }) => url) : [],
    ),
  ].filter((address): address is string => Boolean(address));
}

function checkBlocking(page: AuditedPage): Problem[] {
  return page.markup.elements.flatMap(({ name, attributes, content }) => {
    const { rel = '', href = '', src, type, media } = attributes;
    const waitsFor =
      name === 'link' && rel.split(/\s+/).includes('stylesheet') && media !== 'print'
        ? href
        : name === 'script' && src && type !== 'module' && !('async' in attributes) && !('defer' in attributes)
          ? src
          : name === 'style' && /@import\s*(?:url\(\s*)?["']?([^"')\s;]+)/.exec(content)?.[1];
    if (!waitsFor) return [];
    return advise(
      page,
      'render-blocking',
      `The page is not drawn before ${waitsFor} has arrived.`,
      name === 'script'
        ? 'Write `type="module"` or `defer` into the script.'
        : 'Put these styles into a component, or import them in `src/layouts/Page.astro`: the build writes them into the page.',
    );
  });
}
