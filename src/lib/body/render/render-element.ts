import { escapeHtml, inlineMarkdownToHtml } from '#lib/inline-markdown.ts';
import { isSafeAddress } from '#lib/safe-address.ts';
import { emptyElements } from '../html-names.ts';
import type { BodyNode, ElementNode, PictureNode } from '../tree.ts';
import type { Rendering } from './context.ts';
import type { Piece } from './pieces.ts';

/** How what is in an element is rendered. */
type RenderNodes = (nodes: readonly BodyNode[], rendering: Rendering) => Piece[];

/** An element of HTML. */
export function renderElement(node: ElementNode, renderNodes: RenderNodes, rendering: Rendering): Piece[] {
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
