import { gzipSync } from 'node:zlib';
import type { Problem } from '#model/problem.ts';
import {
  advise,
  type AuditedPage,
  type AuditedSite,
  breach,
  findKind,
  findTarget,
  formatExcess,
  listsAll,
} from './audited-site.ts';
import { budgets, pageLimit } from './budgets.ts';
import type { MarkupElement } from './parse-markup.ts';
import { parseSrcset } from './pictures.ts';

/** What `<link>` makes a browser fetch or connect to; all other relations name something and are not followed. */
const fetching = new Set(
  'stylesheet preload modulepreload prefetch preconnect dns-prefetch icon apple-touch-icon mask-icon manifest'.split(
    ' ',
  ),
);

/** Finds what a page asks of other hosts without a click, and what it waits for before it is rendered. */
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
        : 'Put these styles into a component, or import them in `src/site/Page.astro`: the build writes them into the page.',
    );
  });
}

/** Finds a page that weighs more than budgets.ts allows, as a whole, around its words, or before its first screen. */
export function checkWeight(page: AuditedPage, weight: Weight = weighPage(page)): Problem[] {
  const { total, frame, words, opening } = weight;
  const isHome = findKind(page) === 'home';
  const limit = pageLimit(words, isHome && !listsAll(page));
  const problems: Problem[] = [];
  if (frame > budgets.frame)
    problems.push(
      advise(
        page,
        'frame-too-heavy',
        `Styles, scripts, menu and head of this page weigh ${formatExcess(frame, budgets.frame)}, gzipped, before a word of yours is in it.`,
        'Take out styles and scripts that this page does not use. If you have changed nothing in `src/`, please report it.',
      ),
    );
  if (total > limit)
    problems.push(
      isHome
        ? advise(
            page,
            'page-too-heavy',
            `The home page weighs ${formatExcess(total, limit)}, gzipped.`,
            adviseHome(page),
          )
        : advise(
            page,
            'page-too-heavy',
            `This page weighs ${formatExcess(total, limit)}, gzipped; its words are only ${words.toLocaleString('en')} of them.`,
            'The rest is markup: drawings and HTML in your MDX, or components of your own. Put drawings into files of their own (`![…](./drawing.svg)`).',
          ),
    );
  if (total > budgets.page && opening > budgets.page)
    problems.push(
      advise(
        page,
        'opening-too-heavy',
        `What a reader sees first on this page ends after ${formatExcess(opening, budgets.page)}, gzipped, so the first screen waits for a second round trip.`,
        'Move what is long and comes first (drawings in the text, the names of a very large collaboration) further down or out: `and others` ends a list of authors in a .bib file.',
      ),
    );
  return problems;
}

function adviseHome({ markup }: AuditedPage): string {
  const papers = markup.elements.filter(({ attributes }) => attributes.class?.split(' ').includes('publication'));
  const shorter =
    'Shorten the biography in `profile.mdx`, or leave out a section: `home: { sections: [about, publications] }` in `site.yaml`.';
  if (papers.length <= 5) return shorter;
  return `It lists ${papers.length} publications: choose fewer with \`selected: true\`, and write \`home: { publications: selected }\` in \`site.yaml\`. ${shorter}`;
}

/** What a page weighs, gzipped; budgets.ts says what the parts are. */
interface Weight {
  total: number;
  frame: number;
  words: number;
  opening: number;
}

/** How many bytes a text or file takes when a server sends it gzipped. */
export function gzippedSize(content: string | Buffer): number {
  return gzipSync(content, { level: 9 }).length;
}

const telling = /^(?:href|src|srcset|alt|title|datetime|aria-label|content|value|data-(?!astro).*)$/;
/** Metadata of a publication for search engines and reference managers, and JSON-LD. */
const isData = ({ name, attributes }: MarkupElement) =>
  (name === 'script' && attributes.type === 'application/ld+json') ||
  (name === 'meta' && /^(?:citation_|DC\.)/i.test(attributes.name ?? ''));

/** The land of the globe: one long path, which counts with the scripts that draw it. */
export function findLand({ elements }: AuditedPage['markup']): MarkupElement | undefined {
  const globe = elements.find(({ attributes }) => attributes.class?.split(' ').includes('globe'));
  return elements.find(
    ({ name, start, attributes: { d = '' } }) => globe && name === 'path' && start > globe.start && d.length > 1000,
  );
}

/** Weighs a page. */
export function weighPage({ html, markup }: AuditedPage): Weight {
  const land = findLand(markup);
  const opening = findOpening(markup).end;
  const data = markup.elements.filter(isData).map(({ start, end, content, name }) => ({
    start,
    end: end + content.length + (name === 'script' ? '</script>'.length : 0),
  }));
  const main = findSpan(html, 'main');
  const outside = [...data.filter(({ start }) => start < main.start || start > main.end), main];
  return {
    total: gzippedSize(land ? without(html, [land]) : html),
    frame: gzippedSize(without(html, outside)),
    words: gzippedSize(
      wordsOf(markup) +
        outside.map(({ start, end }) => (start === main.start ? '' : html.slice(start, end))).join('\n'),
    ),
    opening: gzippedSize(without(html.slice(0, opening), land && land.end < opening ? [land] : [])),
  };
}

/** Where the part of a page ends that a reader sees first, and the characters in it. */
export function findOpening({ texts }: AuditedPage['markup']): { end: number; characters: string } {
  let characters = '';
  let inMain = 0;
  for (const { text, end, within } of texts) {
    if (!isSeen(within)) continue;
    characters += text;
    if (within.includes('main')) inMain += widthOf(text);
    if (inMain >= budgets.openingCharacters) return { end, characters };
  }
  return { end: Number.POSITIVE_INFINITY, characters };
}

/** How much room a text takes: a Chinese, Japanese or Korean character as much as two Latin ones. */
function widthOf(text: string): number {
  const drawn = text.replaceAll(/\s+/g, ' ');
  return drawn.length + (drawn.match(/[\u2E80-\u9FFF\uAC00-\uD7AF\uFF00-\uFF60]/g)?.length ?? 0);
}

/** Whether text in these elements can be rendered. */
export function isSeen(within: readonly string[]): boolean {
  return within.includes('body') && !['template', 'noscript', 'script', 'style'].some((name) => within.includes(name));
}

function wordsOf({ elements, texts }: AuditedPage['markup']): string {
  const inMain = <Piece extends { within: readonly string[] }>(all: readonly Piece[]) =>
    all.filter(
      ({ within }) => within.includes('main') && !within.some((name) => name === 'script' || name === 'style'),
    );
  const attributes = inMain(elements).flatMap(({ attributes: all }) =>
    Object.entries(all).flatMap(([name, value]) => (value && telling.test(name) ? [value] : [])),
  );
  // A formula is written by its author; its markup is the shortest way to say it.
  const formulas = inMain(elements).filter(({ within }) => within.includes('math'));
  const text = inMain(texts).map(({ text }) => text.replaceAll(/\s+/g, ' '));
  return [...text, ...attributes, ...formulas.map(({ name }) => `<${name}></${name}>`)].join('\n');
}

function findSpan(html: string, name: string): { start: number; end: number } {
  const start = html.search(new RegExp(`<${name}\\b`));
  const end = html.lastIndexOf(`</${name}>`);
  return start === -1 || end < start ? { start: html.length, end: html.length } : { start, end };
}

function without(html: string, spans: readonly { start: number; end: number }[]): string {
  let kept = '';
  let from = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    kept += html.slice(from, start);
    from = end;
  }
  return kept + html.slice(from);
}
