import { gzipSync } from 'node:zlib';
import type { AuditedPage } from '#tools/audit/audited-site.ts';
import { budgets } from '#tools/audit/budgets.ts';
import type { MarkupElement } from '#tools/audit/parse-markup.ts';

/** What a page weighs, gzipped; budgets.ts says what the parts are. */
export interface Weight {
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

/** Whether text that stands in these elements can be drawn. */
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
