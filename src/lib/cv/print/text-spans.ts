import type { MdastNode } from 'satteri';
import { splitCiteMarks } from '#lib/bibliography/cite-mark.ts';
import { parseRichText, type RichNode, type RichText } from '#lib/bibliography/rich-text.ts';
import { isScript, parseInline } from '#lib/inline-markdown.ts';
import { findScript, mathToText } from '#lib/maths-text.ts';
import { parseMathsTree } from './maths-tree.ts';
import type { PrintSpan, PrintSurroundings } from './span.ts';

const marks = {
  strong: 'strong',
  emphasis: 'emphasis',
  delete: 'strike',
  superscript: 'raised',
  subscript: 'lowered',
} as const;

/** Inline Markdown as spans: the same marks as on the page. */
export function markdownSpans(text: string, surroundings: PrintSurroundings): PrintSpan[] {
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

function spansOf(nodes: readonly MdastNode[], surroundings: PrintSurroundings): PrintSpan[] {
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
      return isScript(node.url) ? inside() : [{ is: 'link', url: surroundings.resolveUrl(node.url), inside: inside() }];
    return [...(index > 0 && node.type === 'paragraph' ? [{ is: 'break' } as const] : []), ...inside()];
  });
}

/** Words with their citations as links. */
function citedSpans(text: string, { resolveUrl, labelOf }: PrintSurroundings): PrintSpan[] {
  return splitCiteMarks(text).flatMap((piece) =>
    typeof piece === 'string'
      ? textSpan(piece)
      : [{ is: 'link', url: resolveUrl(`@${piece.key}`), inside: textSpan(labelOf(piece.key)) }],
  );
}
