import type { MdastNode } from 'satteri';
import type { CvPiece } from '#cv/row.ts';
import { parseRichText, type RichNode, type RichText } from '#publications/rich-text.ts';
import { splitCiteMarks } from '#text/cite-mark.ts';
import { isScript, parseInline, type Surroundings } from '#text/inline-markdown.ts';
import { findScript, mathToText } from '#text/maths-text.ts';
import { type MathsNode, parseMathsTree } from './maths-tree.ts';

/** A piece of text as a typesetter needs it: what it is, and what is inside. */
export type PrintSpan =
  | { is: 'text' | 'code'; text: string }
  | { is: 'break' }
  /** Maths; `alt` is what a screen reader says. */
  | { is: 'maths'; alt: string; tree: MathsNode }
  | { is: 'strong' | 'emphasis' | 'strike' | 'raised' | 'lowered' | 'muted'; inside: PrintSpan[] }
  | { is: 'link'; url: string; inside: PrintSpan[] }
  | { is: 'lang'; lang: PrintLanguage; inside: PrintSpan[] };

/** A language in the three parts by which a typesetter chooses characters and hyphens. */
export interface PrintLanguage {
  language: string;
  script: string;
  region?: string;
}

/** A language tag in its parts. */
export function printLanguage(tag: string): PrintLanguage {
  const { language, script, region } = new Intl.Locale(tag);
  const full = new Intl.Locale(tag).maximize();
  return { language, script: (script ?? full.script ?? 'Latn').toLowerCase(), ...(region && { region }) };
}

/** All characters of a text. */
export function textOfSpans(spans: readonly PrintSpan[]): string {
  return spans
    .map((span) =>
      'text' in span ? span.text : 'inside' in span ? textOfSpans(span.inside) : 'alt' in span ? span.alt : ' ',
    )
    .join('');
}

const marks = {
  strong: 'strong',
  emphasis: 'emphasis',
  delete: 'strike',
  superscript: 'raised',
  subscript: 'lowered',
} as const;

/** Inline Markdown as spans: the same marks as on the page. */
export function markdownSpans(text: string, surroundings: Surroundings): PrintSpan[] {
  const root = parseInline(text);
  return 'children' in root ? spansOf(root.children as MdastNode[], surroundings) : [];
}

const tags = { i: 'emphasis', b: 'strong', sup: 'raised', sub: 'lowered' } as const;

/** Rich text as spans: titles of publications. */
export function richTextSpans(text: RichText): PrintSpan[] {
  return richNodeSpans(parseRichText(text));
}

function richNodeSpans(nodes: readonly RichNode[]): PrintSpan[] {
  return nodes.flatMap((node): PrintSpan[] => {
    if ('text' in node) return textSpan(node.text);
    if ('maths' in node) return [mathsSpan(node.maths)];
    const inside = richNodeSpans(node.inside);
    return node.tag === 'nocase' ? inside : [{ is: tags[node.tag], inside }];
  });
}

/** Words as a span; nothing when there are none. */
export function textSpan(text: string): PrintSpan[] {
  return text === '' ? [] : [{ is: 'text', text }];
}

/** TeX maths; what the tree cannot hold becomes the characters it draws. A script without a base is one of the text. */
function mathsSpan(tex: string): PrintSpan {
  const found = findScript(tex);
  if (found) return { is: tags[found.script], inside: textSpan(found.text) };
  const tree = parseMathsTree(tex);
  const alt = mathToText(tex);
  return tree ? { is: 'maths', alt, tree } : { is: 'text', text: alt };
}

function spansOf(nodes: readonly MdastNode[], surroundings: Surroundings): PrintSpan[] {
  return nodes.flatMap((node, index): PrintSpan[] => {
    const inside = () => ('children' in node ? spansOf(node.children as MdastNode[], surroundings) : []);
    if (node.type in marks) return [{ is: marks[node.type as keyof typeof marks], inside: inside() }];
    if (node.type === 'text') return citedSpans(node.value, surroundings);
    if (node.type === 'html') return textSpan(node.value);
    if (node.type === 'inlineCode') return [{ is: 'code', text: node.value }];
    if (node.type === 'inlineMath' || node.type === 'math') return [mathsSpan(node.value)];
    if (node.type === 'break') return [{ is: 'break' }];
    if (node.type === 'image') return textSpan(node.alt ?? '');
    if (node.type === 'link')
      return isScript(node.url)
        ? inside()
        : [{ is: 'link', url: printedUrl(node.url, surroundings), inside: inside() }];
    return [...(index > 0 && node.type === 'paragraph' ? [{ is: 'break' } as const] : []), ...inside()];
  });
}

/** Where a link leads on paper: a full address stays as its author wrote it. */
export function printedUrl(written: string, { resolveUrl }: Surroundings): string {
  return /^[a-z][a-z\d+.-]*:/i.test(written) && !isScript(written) ? written : resolveUrl(written);
}

/** Words with their citations as links. */
function citedSpans(text: string, { resolveUrl, labelOf }: Surroundings): PrintSpan[] {
  return splitCiteMarks(text).flatMap((piece) =>
    typeof piece === 'string'
      ? textSpan(piece)
      : [{ is: 'link', url: resolveUrl(`@${piece.key}`), inside: textSpan(labelOf(piece.key)) }],
  );
}

const tones = { strong: 'strong', italic: 'emphasis', raised: 'raised', muted: 'muted' } as const;

/** The pieces of a line as spans, each in its language and tone and with its address. */
export function pieceSpans(pieces: readonly CvPiece[], surroundings: Surroundings): PrintSpan[] {
  return pieces.flatMap((piece) => {
    const { tone, url, lang } = piece;
    let spans = read(piece, surroundings);
    if (tone) spans = [{ is: tones[tone], inside: spans }];
    if (url && !isScript(url))
      spans = [{ is: 'link', url: printedUrl(url, surroundings), inside: withoutLinks(spans) }];
    return lang ? [{ is: 'lang', lang: printLanguage(lang), inside: spans }] : spans;
  });
}

function read({ form, text }: CvPiece, surroundings: Surroundings): PrintSpan[] {
  if (form === 'markdown') return markdownSpans(text, surroundings);
  return form === 'rich' ? richTextSpans(text) : textSpan(text);
}

/** A link cannot be within a link. */
function withoutLinks(spans: readonly PrintSpan[]): PrintSpan[] {
  return spans.flatMap((span): PrintSpan[] => {
    if (span.is === 'link') return withoutLinks(span.inside);
    return 'inside' in span ? [{ ...span, inside: withoutLinks(span.inside) }] : [span];
  });
}
