import { deepest, TooDeepError } from '#lib/mdx-failure.ts';
import type { Position } from '#lib/problem.ts';
import { isGiven } from './components.ts';
import { decodeCharacters } from './decode-characters.ts';
import { isAllowed, isInDrawing, makeElement, type Tag } from './html-element.ts';
import { emptyElements, endedBy, transparentElements } from './html-names.ts';
import { reportRawText } from './leftovers.ts';
import { type OpeningTag, tokenizeHtml } from './html-tokens.ts';
import { type Reading, report, shorten } from './reading.ts';
import type { BodyNode } from './tree.ts';

/** A piece of HTML among the children of a Markdown node. */
export interface HtmlPiece {
  html: string;
  /** Finds where a character of it stands in the file. */
  positionOf: (offset: number) => Position;
}

interface OpenElement {
  tag: Tag;
  children: BodyNode[];
}

/**
 * Makes elements of the HTML among the children of a node: Markdown gives each tag, or each block of them, as a piece of
 * text. What is opened among them is closed among them, so no element reaches out of the node it begins in.
 */
export function joinHtml(children: readonly (BodyNode | HtmlPiece)[], reading: Reading): BodyNode[] {
  const root: BodyNode[] = [];
  const open: OpenElement[] = [];
  const refused: string[] = [];
  const add = (...nodes: BodyNode[]) => (open.at(-1)?.children ?? root).push(...nodes);
  const close = () => {
    const { tag, children: inside } = open.pop()!;
    add(...finish(tag, inside, reading));
  };
  for (const child of children)
    if ('html' in child) addPiece(child);
    else add(child);
  while (open.length > 0) {
    reportUnclosed(open.at(-1)!.tag, reading);
    close();
  }
  return root;

  function addPiece({ html, positionOf }: HtmlPiece): void {
    for (const token of tokenizeHtml(html)) {
      const position = positionOf(token.offset);
      if (token.kind === 'open') begin(token, position);
      else if (token.kind === 'close') end(token.name, position, token.text);
      else if (token.kind === 'text') addText(token.text, (index) => positionOf(token.offset + index));
      else if (token.kind === 'declaration') {
        const message = `${shorten(token.text)} is shown as text.`;
        report(reading, 'warning', 'unknown-html', position, message, 'Delete it.');
        add({ type: 'text', value: token.text, position });
      }
    }
  }

  /** Words within a block of HTML, where Markdown has no meaning. */
  function addText(text: string, position: (index: number) => Position): void {
    const isCode = open.some(({ tag }) => tag.name === 'pre' || tag.name === 'code');
    if (!isCode && refused.length === 0) reportRawText(text, position, reading);
    add({ type: 'text', value: decodeCharacters(text), position: position(0) });
  }

  function begin(token: OpeningTag, position: Position): void {
    const { written, text, attributes, closed } = token;
    const isComponent = isGiven(written);
    const tag: Tag = { name: isComponent ? written : token.name, attributes, text, position };
    while (open.length > 0 && isEndedBy(open.at(-1)!.tag.name, tag.name)) close();
    if (!isComponent && !isAllowed(tag, open.at(-1)?.tag.name, reading)) {
      add({ type: 'text', value: text, position });
      refused.push(tag.name);
    } else if (emptyElements.has(tag.name) || (isComponent && closed)) add(...finish(tag, [], reading));
    else {
      if (open.length >= deepest) throw new TooDeepError(position);
      open.push({ tag, children: [] });
    }
  }

  function end(written: string, position: Position, text: string): void {
    const depth = open.findLastIndex(({ tag }) => tag.name.toLowerCase() === written);
    if (depth === -1) {
      const isRefused = refused.includes(written) || isInDrawing(written, reading);
      if (isRefused) add({ type: 'text', value: text, position });
      if (isRefused || emptyElements.has(written) || written === 'p' || transparentElements.has(written)) return;
      const message = `${text} closes nothing that is open here.`;
      const hint = 'Delete it, or open the element in the same paragraph, list item or block.';
      report(reading, 'warning', 'html-tag', position, message, hint);
      return;
    }
    while (open.length > depth + 1) {
      if (!Object.hasOwn(endedBy, open.at(-1)!.tag.name)) reportUnclosed(open.at(-1)!.tag, reading);
      close();
    }
    close();
  }
}

const isEndedBy = (open: string, next: string) => Object.hasOwn(endedBy, open) && endedBy[open]!.includes(next);

function finish(tag: Tag, children: BodyNode[], reading: Reading): BodyNode[] {
  const { name, attributes, position } = tag;
  if (isGiven(name)) return [{ type: 'component', name, attributes, children, position }];
  return makeElement(tag, children, reading);
}

function reportUnclosed({ name, position }: Tag, reading: Reading): void {
  if (Object.hasOwn(endedBy, name)) return;
  const message = `<${name}> is not closed, so it ends with the paragraph, list item or block it stands in.`;
  report(reading, 'warning', 'html-tag', position, message, `Write </${name}> where it ends.`);
}
