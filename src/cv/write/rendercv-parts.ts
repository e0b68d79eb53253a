import { type CvContext, type CvPiece, linkLine, tell } from '#cv/row.ts';
import type { Context, Reader } from '#model/context.ts';
import type { Link } from '#model/schema/link.ts';
import type { LocalizedText } from '#model/schema/text.ts';
import { richTextToText } from '#publications/rich-text.ts';
import { splitCiteMarks } from '#text/cite-mark.ts';
import { formatDate, formatPeriod, htmlDate } from '#text/dates.ts';
import { isScript, parseInline, type Surroundings } from '#text/inline-markdown.ts';
import { mathToText } from '#text/maths-text.ts';
import { plainPieces } from './parts.ts';

type Node = ReturnType<typeof parseInline>;

/**
 * Text as RenderCV's Markdown shows it. What Markdown would take for a mark gets a backslash. RenderCV also reads
 * Typst commands (`#name`), Typst maths (`$$`) and HTML, for which it has no backslash: an invisible word joiner
 * keeps those apart.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]]/g, '\\$&')
    .replace(/#(?=[A-Za-z])|\$(?=\$)|<(?=[A-Za-z/!?])|&(?=#?\w+;)/g, '$&\u2060')
    .replace(/^(?:[-+>#](?=\s|$)|>)/, '\\$&')
    .replace(/^(\d+)\.(?=\s)/, '$1\\.');
}

/** A link; the text alone where the address is none that can be followed from paper. */
export function markdownLink(text: string, url: string): string {
  if (!/^(https?|mailto):/.test(url)) return text;
  return `[${text}](${url.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll(' ', '%20')})`;
}

/** Pieces of a line as RenderCV's Markdown. */
export function markdownPieces(pieces: readonly CvPiece[], surroundings: Surroundings): string {
  return pieces.map((piece) => markdownPiece(piece, surroundings)).join('');
}

/** A text of the content as RenderCV's Markdown; empty when it is missing. */
export function markdownText(text: LocalizedText | undefined, context: Context): string {
  return markdownPieces(tell(text, context), context);
}

/** Pieces without marks of their own, for where RenderCV sets the marks: what an entry is called. */
export function escapedPieces(pieces: readonly CvPiece[], surroundings: Surroundings): string {
  return escapeMarkdown(plainPieces(pieces, surroundings));
}

function markdownPiece(piece: CvPiece, surroundings: Surroundings): string {
  const { text, form, tone, url } = piece;
  const marks = { strong: '**', italic: '*', muted: '', raised: '' }[tone ?? 'muted'];
  // Marks within marks of the same kind would end them.
  if (marks) return `${marks}${linked(escapedPieces([piece], surroundings))}${marks}`;
  if (form === 'plain') return linked(escapeMarkdown(text));
  if (form === 'rich') return linked(escapeMarkdown(richTextToText(text)));
  return linked(url ? escapedPieces([piece], surroundings) : inside(parseInline(text), surroundings));

  function linked(said: string): string {
    return url ? markdownLink(said, surroundings.resolveUrl(url)) : said;
  }
}

function inside(node: Node, surroundings: Surroundings): string {
  if (node.type === 'inlineMath' || node.type === 'math') return escapeMarkdown(mathToText(node.value));
  if (node.type === 'image') return escapeMarkdown(node.alt ?? '');
  if (node.type === 'text') return citedText(node.value, surroundings);
  if (node.type === 'inlineCode') return node.value.includes('`') ? escapeMarkdown(node.value) : `\`${node.value}\``;
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return 'value' in node && typeof node.value === 'string' ? escapeMarkdown(node.value) : '';
  const said = (node.children as Node[])
    .map((child) => inside(child, surroundings))
    .join(node.type === 'root' ? ' ' : '');
  if (node.type === 'strong') return `**${said}**`;
  if (node.type === 'emphasis') return `*${said}*`;
  return node.type === 'link' && !isScript(node.url) ? markdownLink(said, surroundings.resolveUrl(node.url)) : said;
}

function citedText(text: string, { resolveUrl, labelOf }: Surroundings): string {
  return splitCiteMarks(text)
    .map((piece) =>
      typeof piece === 'string'
        ? escapeMarkdown(piece)
        : markdownLink(escapeMarkdown(labelOf(piece.key)), resolveUrl(`@${piece.key}`)),
    )
    .join('');
}

/** When something was, in RenderCV's words. */
export type RenderCvPeriod = { start_date: string; end_date: string } | { date: string } | Record<never, never>;

/** A date RenderCV reads, with its month and day as first ones where they are missing. */
const firstDay = (date: string) => `${date}-01-01`.slice(0, 10);
const isExact = (date: string) => date === 'present' || htmlDate(date) === date;

/**
 * A period as RenderCV reads it. It takes a start without an end for something that still lasts, knows no seasons, and
 * refuses 2020-09 to 2020 because it reads 2020 as its January; such periods are written in words.
 */
export function renderCvPeriod(start: string | undefined, end: string | undefined, reader: Reader): RenderCvPeriod {
  const { lang, words } = reader;
  if (start && end && start !== end && isExact(start) && isExact(end))
    if (end === 'present' || firstDay(start) <= firstDay(end)) return { start_date: start, end_date: end };
  const only = !start || !end || start === end ? (start ?? end) : undefined;
  if (only !== undefined) return renderCvDate(only, reader);
  return start === undefined ? {} : { date: formatPeriod(start, end, lang, words.dates) };
}

/** One date: as it is where RenderCV can read it, else in words. */
export function renderCvDate(date: string, { lang, words }: Reader): { date: string } {
  return { date: isExact(date) && date !== 'present' ? date : formatDate(date, lang, words.dates) };
}

/** What is said besides, one point each; nothing for what is not said. */
export function writePoints(said: readonly (readonly CvPiece[])[], surroundings: Surroundings): string[] {
  return said.map((pieces) => markdownPieces(pieces, surroundings)).filter(Boolean);
}

/** The links of an entry as one point: `[Code](https://…) · [Slides](https://…)`. */
export function linkPoint(links: readonly Link[], context: CvContext): string[] {
  const drawn = linkLine(links, context).flatMap(({ pieces }) => pieces);
  return drawn.length > 0 ? [drawn.map((piece) => markdownPieces([piece], context)).join(' · ')] : [];
}
