import { escapeHtml, mathToHtml } from '#text/inline-markdown.ts';
import { findScript, mathToText, scriptToText } from '#text/maths-text.ts';
import { plainMaths } from '#text/maths.ts';

/**
 * A rich text is the title of a publication, or what is printed like one: plain text with maths between dollars, `\$`
 * for a dollar, and the markup of CSL (specification 1.0.2, "Rich text"): `<i>`, `<b>`, `<sup>`, `<sub>`, and
 * `<span class="nocase">` around what keeps its capitals. A `<` that begins none of these is the character.
 */
export type RichText = string;

export type RichTag = 'i' | 'b' | 'sup' | 'sub' | 'nocase';

/** A piece of a rich text: words, maths, or pieces in a tag. */
export type RichNode = { text: string } | { maths: string } | { tag: RichTag; inside: RichNode[] };

const tag = /<(\/?)(i|b|sup|sub|span)( class="nocase")?>/g;

/** How many tags may be within each other; one more is words. */
const deepest = 50;

/** A rich text as its pieces. A tag without its other half is words. */
export function parseRichText(written: RichText): RichNode[] {
  const root: RichNode[] = [];
  const open: { name: string; tag: RichTag; written: string; inside: RichNode[] }[] = [];
  const top = () => open.at(-1)?.inside ?? root;
  const close = () => {
    const { tag: name, inside } = open.pop()!;
    if (inside.length > 0) top().push({ tag: name, inside });
  };
  const giveUp = () => {
    const { written: begin, inside } = open.pop()!;
    addText(top(), begin);
    for (const node of inside) 'text' in node ? addText(top(), node.text) : top().push(node);
  };
  for (const [index, part] of written.split(plainMaths).entries()) {
    if (index % 2 === 1) {
      top().push({ maths: part });
      continue;
    }
    const text = part.replaceAll('\\$', '$');
    let here = 0;
    for (const found of text.matchAll(tag)) {
      const [whole, slash, name = '', nocase] = found;
      const isMeant = slash ? nocase === undefined : (name === 'span') === (nocase !== undefined);
      if (!isMeant) continue;
      addText(top(), text.slice(here, found.index));
      here = found.index + whole.length;
      if (!slash && open.length < deepest)
        open.push({ name, tag: name === 'span' ? 'nocase' : (name as RichTag), written: whole, inside: [] });
      else if (slash && open.some((one) => one.name === name)) {
        while (open.at(-1)!.name !== name) giveUp();
        close();
      } else addText(top(), whole);
    }
    addText(top(), text.slice(here));
  }
  while (open.length > 0) giveUp();
  return root;
}

function addText(nodes: RichNode[], text: string): void {
  if (text === '') return;
  const last = nodes.at(-1);
  if (last && 'text' in last) last.text += text;
  else nodes.push({ text });
}

const marks = /[<$\\]/;

/** A rich text as HTML; its maths as MathML. */
export function richTextToHtml(written: RichText): string {
  return marks.test(written) ? toHtml(parseRichText(written)) : escapeHtml(written);
}

function toHtml(nodes: readonly RichNode[]): string {
  return nodes
    .map((node) => {
      if ('text' in node) return escapeHtml(node.text);
      if ('maths' in node) return mathToHtml(node.maths);
      return node.tag === 'nocase' ? toHtml(node.inside) : `<${node.tag}>${toHtml(node.inside)}</${node.tag}>`;
    })
    .join('');
}

/**
 * A rich text as plain text, the one form for tags, exports and citations: ⁶⁰Co, H₂O, √s = 13, the 10th. Unicode's
 * raised and lowered characters stand for numbers and signs; letters that are raised in words, as in 10ᵗʰ, are letters.
 */
export function richTextToText(written: RichText): string {
  return marks.test(written) ? toText(parseRichText(written)).replace(/ {2,}/g, ' ').trim() : written;
}

function toText(nodes: readonly RichNode[]): string {
  return nodes
    .map((node) => {
      if ('text' in node) return node.text;
      if ('maths' in node) return mathToText(node.maths);
      const inside = toText(node.inside);
      return node.tag === 'sup' || node.tag === 'sub' ? scriptToText(inside, node.tag) : inside;
    })
    .join('');
}

/** A rich text as CSL-JSON has it: tags stay, maths becomes characters. */
export function richTextToCsl(written: RichText): string {
  return marks.test(written) ? toCsl(parseRichText(written)) : written;
}

function toCsl(nodes: readonly RichNode[]): string {
  return nodes
    .map((node) => {
      if ('text' in node) return node.text;
      if ('tag' in node)
        return node.tag === 'nocase' ? toCsl(node.inside) : `<${node.tag}>${toCsl(node.inside)}</${node.tag}>`;
      const found = findScript(node.maths);
      return found ? `<${found.script}>${found.text}</${found.script}>` : mathToText(node.maths);
    })
    .join('');
}

/** A rich text as inline Markdown that shows the same: `C* and W*` has no emphasis in it. */
export function richTextToMarkdown(written: RichText): string {
  return marks.test(written) ? toMarkdown(parseRichText(written)) : textToMarkdown(written);
}

/** Addresses, which Markdown links by itself. */
const address = /(<https?:\/\/[^\s<>]+>|https?:\/\/[^\s<>]+)/;
const signs = { i: '*', b: '**', sup: '^', sub: '~' } as const;

function toMarkdown(nodes: readonly RichNode[]): string {
  return nodes
    .map((node) => {
      if ('maths' in node) return `$${node.maths}$`;
      if ('text' in node) return textToMarkdown(node.text);
      const inside = toMarkdown(node.inside);
      if (node.tag === 'nocase') return inside;
      const [, before, words, after] = /^(\s*)([\s\S]*?)(\s*)$/.exec(inside)!;
      return words ? `${before}${signs[node.tag]}${words}${signs[node.tag]}${after}` : inside;
    })
    .join('');
}

const significant = /[`*_~^<[\]$]|\\|&(?=#?\w+;)/g;

function textToMarkdown(text: string): string {
  if (text.search(significant) === -1) return text;
  return text
    .split(address)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(significant, '\\$&')))
    .join('');
}
