import { splitCiteMarks } from '#lib/bibliography/cite-mark.ts';
import { type CvPiece, tell } from '#lib/cv/rows/row.ts';
import { plainPieces } from '#lib/cv/write/plain-text.ts';
import type { CvTarget } from '#lib/cv/write/target.ts';
import { richTextToText } from '#lib/bibliography/rich-text.ts';
import { isScript, parseInline } from '#lib/inline-markdown.ts';
import { mathToText } from '#lib/maths-text.ts';
import type { LocalizedText } from '#schemas/text.ts';

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
export function markdownPieces(pieces: readonly CvPiece[], target: CvTarget): string {
  return pieces.map((piece) => markdownPiece(piece, target)).join('');
}

/** A text of the content as RenderCV's Markdown; empty when it is missing. */
export function markdownText(text: LocalizedText | undefined, target: CvTarget): string {
  return markdownPieces(tell(text, target), target);
}

/** Pieces without marks of their own, for where RenderCV sets the marks: what an entry is called. */
export function escapedPieces(pieces: readonly CvPiece[], target: CvTarget): string {
  return escapeMarkdown(plainPieces(pieces, target));
}

function markdownPiece(piece: CvPiece, target: CvTarget): string {
  const { text, form, tone, url } = piece;
  const marks = { strong: '**', italic: '*', muted: '', raised: '' }[tone ?? 'muted'];
  // Marks within marks of the same kind would end them.
  if (marks) return `${marks}${linked(escapedPieces([piece], target))}${marks}`;
  if (form === 'plain') return linked(escapeMarkdown(text));
  if (form === 'rich') return linked(escapeMarkdown(richTextToText(text)));
  return linked(url ? escapedPieces([piece], target) : inside(parseInline(text), target));

  function linked(said: string): string {
    return url ? markdownLink(said, target.absoluteUrl(url)) : said;
  }
}

function inside(node: Node, target: CvTarget): string {
  if (node.type === 'inlineMath' || node.type === 'math') return escapeMarkdown(mathToText(node.value));
  if (node.type === 'image') return escapeMarkdown(node.alt ?? '');
  if (node.type === 'text') return citedText(node.value, target);
  if (node.type === 'inlineCode') return node.value.includes('`') ? escapeMarkdown(node.value) : `\`${node.value}\``;
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return 'value' in node && typeof node.value === 'string' ? escapeMarkdown(node.value) : '';
  const said = (node.children as Node[]).map((child) => inside(child, target)).join(node.type === 'root' ? ' ' : '');
  if (node.type === 'strong') return `**${said}**`;
  if (node.type === 'emphasis') return `*${said}*`;
  return node.type === 'link' && !isScript(node.url) ? markdownLink(said, target.absoluteUrl(node.url)) : said;
}

function citedText(text: string, { absoluteUrl, labelOf }: CvTarget): string {
  return splitCiteMarks(text)
    .map((piece) =>
      typeof piece === 'string'
        ? escapeMarkdown(piece)
        : markdownLink(escapeMarkdown(labelOf(piece.key)), absoluteUrl(`@${piece.key}`)),
    )
    .join('');
}
