import { splitCiteMarks } from '#lib/bibliography/cite-mark.ts';
import { escapeHtml, mathToHtml } from '#lib/inline-markdown.ts';
import { childrenOf, type BodyNode, type CalloutNode, type CodeNode, type HeadingNode } from '../tree.ts';
import type { Rendering } from './context.ts';
import { renderElement } from './render-element.ts';
import { renderLink } from './render-link.ts';
import { renderMark } from './note-marks.ts';
import { joinPieces, type Piece } from './pieces.ts';

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
function renderText(text: string, { resolveUrl, labelOf = (key) => key, isInLink }: Rendering): string {
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
