import { parseMathsTree } from '#cv/print/maths-tree.ts';
import { markdownSpans } from '#cv/print/spans.ts';
import { resolveFile, siteUrl, writePath } from '#model/addresses.ts';
import { placeOfLink, repositoryOf } from '#model/links.ts';
import { explainFrontMatter } from '#model/node/explain-front-matter.ts';
import { readYaml } from '#model/node/read-yaml.ts';
import { link, url } from '#model/schema/link.ts';
import { wordsFor } from '#site/words/words.ts';
import { parseBody, parseBodyOf } from '#text/body/parse-body.ts';
import type { BodyFormat } from '#text/body/tree.ts';
import { splitFrontMatter } from '#text/front-matter.ts';
import {
  escapeHtml,
  findInlineLinks,
  inlineMarkdownToHtml,
  inlineMarkdownToText,
  mathToHtml,
} from '#text/inline-markdown.ts';
import { mathToText } from '#text/maths-text.ts';
import { findMaths, findMathsError, findPlainMaths } from '#text/maths.ts';
import type { Piece } from '#text/render/context.ts';
import { renderBody } from '#text/render/render-body.ts';
import { completeAddress, isSafeAddress } from '#text/safe-address.ts';

const locale = { lang: 'en', defaultLang: 'en', languages: ['en', 'zh'] };
const resolveUrl = (written: string) => siteUrl(written, locale, '/repo/');
const surroundings = { resolveUrl, labelOf: (key: string) => key };
const place = { ...surroundings, scope: 'a--', level: 2, words: wordsFor('en').body, highlight: () => undefined };

/** The body of a Markdown file. */
export const readMd = (text: string): string[] => renderText(text, 'md');

/** The body of an MDX file. */
export const readMdx = (text: string): string[] => renderText(text, 'mdx');

function renderText(text: string, format: BodyFormat): string[] {
  return [renderBody(parseBody(text, format), place).map(htmlOf).join('')];
}

/** What a piece is on the page. Of a picture, only a file that was found is shown, and never its address as it is written. */
function htmlOf(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  if (piece.kind === 'picture') return `<img alt="${escapeHtml(piece.alt)}">`;
  return piece.children.map(htmlOf).join('');
}

/** A file with front matter. */
export function readWholeFile(text: string): string[] {
  const { matter } = splitFrontMatter(text);
  if (matter === undefined) explainFrontMatter(text);
  readYaml(matter ?? '', 'a.mdx', 2);
  return [renderBody(parseBodyOf('a.mdx', text), place).map(htmlOf).join('')];
}

/** Inline Markdown, as fields have it. */
export function readInline(text: string): string[] {
  inlineMarkdownToText(text);
  markdownSpans(text, surroundings);
  findInlineLinks(text);
  findMaths(text).forEach(findMathsErrorOf);
  return [inlineMarkdownToHtml(text, surroundings)];
}

const findMathsErrorOf = (tex: string) => findMathsError(tex);

/** TeX maths. */
export function readMaths(tex: string): string[] {
  findPlainMaths(`a $${tex}$ b`).forEach(findMathsErrorOf);
  findMathsError(tex, true);
  mathToText(tex);
  parseMathsTree(tex);
  return [mathToHtml(tex), mathToHtml(tex, true)];
}

/** An address, in the fields for it and in a text. */
export function readAddress(address: string): string[] {
  const read = [url.safeParse(address).data, link.safeParse(address).data?.url];
  for (const one of [...read, address]) {
    if (one === undefined) continue;
    placeOfLink(one);
    repositoryOf(one);
    completeAddress(one);
    resolveFile('research/a.mdx', one);
    writePath(one);
  }
  const links = read.flatMap((one) => (one === undefined ? [] : [`<a href="${escapeHtml(one)}">a</a>`]));
  const shown = isSafeAddress(address) ? [`<a href="${escapeHtml(resolveUrl(address))}">a</a>`] : [];
  return [...links, ...shown, inlineMarkdownToHtml(`[a](${address}) [b](<${address}>)`, surroundings)];
}
