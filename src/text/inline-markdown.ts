import { markdownToMdast, type MdastNode } from 'satteri';
import { deepest, findExcess } from '#text/body/limits.ts';
import { splitCiteMarks } from './cite-mark.ts';
import { findScript, mathToText, scriptToText } from './maths-text.ts';
import { texToMathml, withoutStyles } from './maths.ts';
import { isSafeAddress } from './safe-address.ts';

const features = {
  math: true,
  superscript: true,
  subscript: true,
  frontmatter: false,
  gfm: { footnotes: false },
  smartPunctuation: true,
} as const;

/** Makes characters safe inside HTML text and attributes. */
export function escapeHtml(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character]!,
  );
}

/** Characters that HTML has names for, as themselves again. */
export function unescapeHtml(html: string): string {
  return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

/** The same formula stands in the lists, on the page of the paper and in its exports: it is set once. */
const drawnMaths = new Map<string, string>();

/**
 * TeX maths as MathML; TeX that cannot be read stays visible as it was written. A script without a
 * base, as in `$^{60}$Co`, belongs to the text around it and becomes `<sup>`.
 */
export function mathToHtml(tex: string, display = false): string {
  const kept = `${display ? '$' : ''}${tex}`;
  let drawn = drawnMaths.get(kept);
  if (drawn === undefined) {
    drawn = drawMaths(tex, display);
    drawnMaths.set(kept, drawn);
  }
  return drawn;
}

function drawMaths(tex: string, display: boolean): string {
  const alone = findScript(tex);
  if (alone) return `<${alone.script}>${alone.text}</${alone.script}>`;
  try {
    return withoutStyles(texToMathml(tex, display));
  } catch {
    return `<code>${escapeHtml(tex)}</code>`;
  }
}

/** What a text needs to know of the site it stands in. */
export interface Surroundings {
  /** Turns an address as it is written into the one to link to. */
  resolveUrl: (url: string) => string;
  /** What a citation of a publication is called: `1`, `ICML’25`. */
  labelOf: (key: string) => string;
}

/**
 * Inline Markdown as HTML. Only what an author means by Markdown becomes an element; HTML in the
 * text is shown as the characters it is made of.
 */
export function inlineMarkdownToHtml(text: string, surroundings: Surroundings): string {
  const root = parseInline(text);
  return 'children' in root ? inline(root.children as MdastNode[], surroundings) : '';
}

/** Inline Markdown as plain text, for titles and descriptions. */
export function inlineMarkdownToText(text: string): string {
  return plain(parseInline(text)).trim();
}

/**
 * What Markdown takes for a list, a heading, a quotation, a rule, a table, a block of code or a definition when a
 * line begins with it. In text within a line none of them is meant: "1. Preis" is a prize.
 */
const blockMark =
  /^(?=(?:[-+*]|#{1,6})(?:\s|$)|>|=+[ \t]*$|[-:|][-:| \t]*$|(?:\*[ \t]*){3,}$|(?:_[ \t]*){3,}$|```[^`\n]*$|~~~|\[[^\]\n]+\]:)/gm;

/** Inline Markdown as the tree of its marks; one text, where it would take too long to find them or to follow them. */
export function parseInline(text: string): MdastNode {
  const asWritten = (): MdastNode => ({ type: 'root', children: [{ type: 'text', value: text }] });
  if (findExcess(text, 'field')) return asWritten();
  const root = parseMarks(text);
  return isTooDeep(root) ? asWritten() : root;
}

/** Whether marks such as `*` are within each other so often that a text is shown as it is written. */
export function isNestedTooDeep(text: string): boolean {
  return !findExcess(text, 'field') && isTooDeep(parseMarks(text));
}

function isTooDeep(root: MdastNode): boolean {
  let level: MdastNode[] = [root];
  for (let depth = 0; depth <= deepest && level.length > 0; depth++)
    level = level.flatMap((node) => ('children' in node ? (node.children as MdastNode[]) : []));
  return level.length > 0;
}

function parseMarks(text: string): MdastNode {
  const written = text
    .replace(/^\uFEFF/, '')
    .replace(/^[ \t]+/gm, '')
    .replace(blockMark, '\\')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/gm, '$1\\');
  return markdownToMdast(written, { features });
}

const elements: Record<string, string> = {
  strong: 'strong',
  emphasis: 'em',
  delete: 's',
  superscript: 'sup',
  subscript: 'sub',
};

function inline(nodes: readonly MdastNode[], surroundings: Surroundings): string {
  const { resolveUrl } = surroundings;
  return nodes
    .map((node, index) => {
      const inside = () => ('children' in node ? inline(node.children as MdastNode[], surroundings) : '');
      const element = elements[node.type];
      if (element) return `<${element}>${inside()}</${element}>`;
      if (node.type === 'text') return citedText(node.value, surroundings);
      if (node.type === 'html') return escapeHtml(node.value);
      if (node.type === 'inlineCode') return `<code>${escapeHtml(node.value)}</code>`;
      if (node.type === 'inlineMath' || node.type === 'math') return mathToHtml(node.value, node.type === 'math');
      if (node.type === 'break') return '<br>';
      if (node.type === 'image') return escapeHtml(node.alt ?? '');
      if (node.type === 'link')
        return isScript(node.url) ? inside() : `<a href="${escapeHtml(resolveUrl(node.url))}">${inside()}</a>`;
      return `${index > 0 && node.type === 'paragraph' ? '<br>' : ''}${inside()}`;
    })
    .join('');
}

/** Words with their citations as links. */
function citedText(text: string, { resolveUrl, labelOf }: Surroundings): string {
  return splitCiteMarks(text)
    .map((piece) =>
      typeof piece === 'string'
        ? escapeHtml(piece)
        : `<a class="cite" href="${escapeHtml(resolveUrl(`@${piece.key}`))}">${escapeHtml(labelOf(piece.key))}</a>`,
    )
    .join('');
}

/** Whether a page must not link to an address: a browser might run it, or open a file of the reader's. */
export function isScript(url: string): boolean {
  return !isSafeAddress(url);
}

function plain(node: MdastNode): string {
  if (node.type === 'inlineMath' || node.type === 'math') return mathToText(node.value);
  if (node.type === 'image') return node.alt ?? '';
  const script = { superscript: 'sup', subscript: 'sub' }[node.type as string] as 'sup' | 'sub' | undefined;
  if (script && 'children' in node) return scriptToText((node.children as MdastNode[]).map(plain).join(''), script);
  if ('children' in node) return (node.children as MdastNode[]).map(plain).join(node.type === 'root' ? ' ' : '');
  return 'value' in node && typeof node.value === 'string' ? node.value : node.type === 'break' ? ' ' : '';
}

/** The addresses in a text of inline Markdown as a reader's browser would get them: `&#58;` is a colon. */
export function findInlineLinks(text: string): string[] {
  // Most texts have no link, and to read Markdown takes longer than to see that.
  return /[[<]|:\/\/|www\.|@/.test(text) ? addressesOf(parseInline(text)) : [];
}

function addressesOf(node: MdastNode): string[] {
  const own = node.type === 'link' || node.type === 'image' || node.type === 'definition' ? [node.url] : [];
  return 'children' in node ? [...own, ...node.children.flatMap((child) => addressesOf(child as MdastNode))] : own;
}
