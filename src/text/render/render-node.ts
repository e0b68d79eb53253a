import { decodeFragment } from '#text/body/facts.ts';
import { emptyElements } from '#text/body/html-names.ts';
import {
  type BodyNode,
  type CalloutNode,
  childrenOf,
  type CodeNode,
  type ElementNode,
  type HeadingNode,
  type LinkNode,
  type PictureNode,
} from '#text/body/tree.ts';
import { keyOfAddress, splitCiteMarks } from '#text/cite-mark.ts';
import { escapeHtml, inlineMarkdownToHtml, mathToHtml } from '#text/inline-markdown.ts';
import { isSafeAddress } from '#text/safe-address.ts';
import { joinPieces, type Piece, type Rendering, renderMark } from './context.ts';

/** Nodes of a body as HTML and what Astro puts in. */
export function renderNodes(nodes: readonly BodyNode[], rendering: Rendering): Piece[] {
  return joinPieces(nodes.flatMap((node) => renderNode(node, rendering)));
}

function renderNode(node: BodyNode, rendering: Rendering): Piece[] {
  const inside = () => renderNodes(childrenOf(node), rendering);
  switch (node.type) {
    case 'text':
      return [renderText(node.value, rendering)];
    case 'element':
      return renderElement(node, renderNodes, rendering);
    case 'component': {
      const { name, attributes } = node;
      return [{ kind: 'component', name, attributes, children: inside() }];
    }
    case 'link':
      return renderLink(node, renderNodes(node.children, { ...rendering, isInLink: true }), rendering);
    case 'picture': {
      const { url, alt, title, width } = node;
      return [{ kind: 'picture', url, alt, ...(title && { title }), ...(width && { width }), isInline: true }];
    }
    case 'heading':
      return renderHeading(node, inside(), rendering);
    case 'code':
      return [renderCode(node, rendering)];
    case 'maths':
      return [node.display ? `<div class="display">${mathToHtml(node.tex, true)}</div>` : mathToHtml(node.tex)];
    case 'note':
      return renderMark(node.id, rendering);
    case 'callout':
      return renderCallout(node, rendering);
  }
}

/** Words with their citations as links. */
function renderText(text: string, { resolveUrl, labelOf, isInLink }: Rendering): string {
  return splitCiteMarks(text)
    .map((piece) => {
      if (typeof piece === 'string') return escapeHtml(piece);
      const label = escapeHtml(labelOf(piece.key));
      return isInLink ? label : `<a class="cite" href="${escapeHtml(resolveUrl(`@${piece.key}`))}">${label}</a>`;
    })
    .join('');
}

/** A heading with a link to itself that has no words: its mark is a matter of style. */
function renderHeading(node: HeadingNode, words: Piece[], { ids, levels }: Rendering): Piece[] {
  const level = levels.get(node) ?? 6;
  const id = escapeHtml(ids.get(node) ?? '');
  const anchor = `<a class="anchor" href="#${id}" aria-hidden="true" tabindex="-1"></a>`;
  return [`<h${level} id="${id}">`, ...words, `${anchor}</h${level}>`];
}

/** A block of code, which a reader can scroll with the keyboard. */
function renderCode({ value, lang }: CodeNode, { highlight }: Rendering): string {
  const html = (lang && highlight(value, lang)) || escapeHtml(value);
  return `<pre tabindex="0"><code>${html}</code></pre>`;
}

function renderCallout({ kind, title, children }: CalloutNode, rendering: Rendering): Piece[] {
  const name = title.length > 0 ? renderNodes(title, rendering) : [escapeHtml(rendering.words.callouts[kind])];
  return [
    `<div class="callout ${kind}" role="note"><p class="callout-title">`,
    ...name,
    '</p>',
    ...renderNodes(children, rendering),
    '</div>',
  ];
}

/** How what is in an element is rendered. */
type RenderNodes = (nodes: readonly BodyNode[], rendering: Rendering) => Piece[];

/** An element of HTML. */
function renderElement(node: ElementNode, renderNodes: RenderNodes, rendering: Rendering): Piece[] {
  const { name, children } = node;
  const attributes = writeAttributes(node, rendering);
  if (emptyElements.has(name)) return [`<${name}${attributes}>`];
  const pictures = name === 'p' ? renderPictures(node, attributes, rendering) : undefined;
  if (pictures) return pictures;
  if (name === 'figure') return renderFigure(node, attributes, (nodes) => renderNodes(nodes, rendering));
  const inside = renderNodes(children, rendering);
  if (node.attributes.task) return [`<li class="task">${taskBox(node.attributes.task, rendering)}`, ...inside, '</li>'];
  if (name !== 'table') return [`<${name}${attributes}>`, ...inside, `</${name}>`];
  // Wider than a phone it can be scrolled, with the keyboard too.
  const label = escapeHtml(rendering.words.table);
  return [
    `<div class="wide-table" role="group" aria-label="${label}" tabindex="0"><table${attributes}>`,
    ...inside,
    '</table></div>',
  ];
}

function taskBox(state: string, { words }: Rendering): string {
  const isDone = state === 'done';
  const label = escapeHtml(isDone ? words.taskDone : words.taskOpen);
  return `<span class="box${isDone ? ' done' : ''}" role="img" aria-label="${label}"></span> `;
}

/** The attributes as HTML. How a column is aligned is a class: no page may have styles of its own. */
function writeAttributes(node: ElementNode, { ids }: Rendering): string {
  const { attributes } = node;
  const id = ids.get(node);
  const align = attributes.align?.toLowerCase();
  const aligned = align !== undefined && ['left', 'center', 'right'].includes(align) ? { class: `to-${align}` } : {};
  const written = Object.entries({ ...attributes, ...(id && { id }), ...aligned }).filter(
    ([name, value]) => name !== 'align' && name !== 'task' && (name !== 'cite' || isSafeAddress(value)),
  );
  return written.map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join('');
}

/** A paragraph of nothing but pictures: one is a figure with its caption, several stand side by side. */
function renderPictures({ children }: ElementNode, attributes: string, rendering: Rendering): Piece[] | undefined {
  const shown = children.filter((child) => !isSpace(child));
  const pictures = shown.flatMap((child) => (child.type === 'picture' ? [child] : []));
  if (pictures.length === 0 || pictures.length < shown.length) return undefined;
  const figures = pictures.flatMap((picture) => renderPicture(picture, rendering));
  if (pictures.length > 1) return ['<div class="pictures">', ...figures, '</div>'];
  // Where the author put it is a matter of what is around it.
  return attributes ? [`<div${attributes}>`, ...figures, '</div>'] : figures;
}

const isSpace = (node: BodyNode) =>
  (node.type === 'text' && node.value.trim() === '') || (node.type === 'element' && node.name === 'br');

function renderPicture({ title, ...picture }: PictureNode, rendering: Rendering): Piece[] {
  const caption = title ? `<figcaption>${inlineMarkdownToHtml(title, rendering)}</figcaption>` : '';
  return ['<figure class="figure">', blockPicture(picture), `${caption}</figure>`];
}

function blockPicture({ url, alt, width }: Pick<PictureNode, 'url' | 'alt' | 'width'>): Piece {
  return { kind: 'picture', url, alt, ...(width && { width }), isInline: false };
}

/** A figure that the author wrote in HTML. */
function renderFigure(
  { children }: ElementNode,
  attributes: string,
  renderInside: (nodes: readonly BodyNode[]) => Piece[],
): Piece[] {
  const inside = children.flatMap((child) =>
    child.type === 'picture' ? [blockPicture(child)] : renderInside([child]),
  );
  return [`<figure class="figure"${attributes}>`, ...inside, '</figure>'];
}

/**
 * A link around its words. Within another one it is its words, and so is one that no page may have.
 * @param words what is in the link, rendered
 */
function renderLink(node: LinkNode, words: Piece[], rendering: Rendering): Piece[] {
  const { url, title } = node;
  const key = keyOfAddress(url);
  if (rendering.isInLink || !isSafeAddress(url)) return words;
  const isCitation = key !== undefined && words.length === 0;
  const label = isCitation ? [escapeHtml(rendering.labelOf(key))] : words;
  const href = escapeHtml(rendering.resolveUrl(placeOf(url, rendering)));
  const attributes = `${title ? ` title="${escapeHtml(title)}"` : ''}${isCitation ? ' class="cite"' : ''}`;
  return [`<a href="${href}"${attributes}>`, ...label, '</a>'];
}

/** The address of a place in the same body, whose id may have the name of the entry before it. */
function placeOf(url: string, { scope, ids }: Rendering): string {
  if (!/^#./.test(url)) return url;
  const wanted = `${scope}${decodeFragment(url.slice(1))}`;
  return [...ids.values()].includes(wanted) ? `#${wanted}` : url;
}
