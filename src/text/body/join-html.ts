import type { Position } from '#model/problem.ts';
import { isAllowed, isInDrawing, makeElement, type Tag } from './html-element.ts';
import { emptyElements, endedBy, isGiven, transparentElements } from './html-names.ts';
import { decodeCharacters, type OpeningTag, tokenizeHtml } from './html-tokens.ts';
import { reportRawText } from './leftovers.ts';
import { deepest, TooDeepError } from './limits.ts';
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
  const joiner = new HtmlJoiner(reading);
  for (const child of children)
    if ('html' in child) joiner.addPiece(child);
    else joiner.add(child);
  return joiner.end();
}

/** Keeps what is open while the children of a node are read one after another. */
class HtmlJoiner {
  private readonly reading: Reading;
  private readonly root: BodyNode[] = [];
  private readonly open: OpenElement[] = [];
  /** The names of the tags that are shown as text. */
  private readonly refused: string[] = [];

  constructor(reading: Reading) {
    this.reading = reading;
  }

  add(...nodes: BodyNode[]): void {
    (this.open.at(-1)?.children ?? this.root).push(...nodes);
  }

  addPiece({ html, positionOf }: HtmlPiece): void {
    for (const token of tokenizeHtml(html)) {
      const position = positionOf(token.offset);
      if (token.kind === 'open') this.addOpeningTag(token, position);
      else if (token.kind === 'close') this.addClosingTag(token.name, position, token.text);
      else if (token.kind === 'text') this.addText(token.text, (index) => positionOf(token.offset + index));
      else if (token.kind === 'declaration') {
        const message = `${shorten(token.text)} is shown as text.`;
        report(this.reading, 'warning', 'unknown-html', position, message, 'Delete it.');
        this.add({ type: 'text', value: token.text, position });
      }
    }
  }

  /** Closes what is still open. Returns all that was added. */
  end(): BodyNode[] {
    while (this.open.length > 0) {
      reportUnclosed(this.open.at(-1)!.tag, this.reading);
      this.close();
    }
    return this.root;
  }

  private close(): void {
    const { tag, children } = this.open.pop()!;
    this.add(...finish(tag, children, this.reading));
  }

  /** Words within a block of HTML, where Markdown has no meaning. */
  private addText(text: string, position: (index: number) => Position): void {
    const isCode = this.open.some(({ tag }) => tag.name === 'pre' || tag.name === 'code');
    if (!isCode && this.refused.length === 0) reportRawText(text, position, this.reading);
    this.add({ type: 'text', value: decodeCharacters(text), position: position(0) });
  }

  private addOpeningTag(token: OpeningTag, position: Position): void {
    const { reading, open } = this;
    const { written, text, attributes, closed } = token;
    const isComponent = isGiven(written);
    const tag: Tag = { name: isComponent ? written : token.name, attributes, text, position };
    while (open.length > 0 && isEndedBy(open.at(-1)!.tag.name, tag.name)) this.close();
    if (!isComponent && !isAllowed(tag, open.at(-1)?.tag.name, reading)) {
      this.add({ type: 'text', value: text, position });
      this.refused.push(tag.name);
    } else if (emptyElements.has(tag.name) || (isComponent && closed)) this.add(...finish(tag, [], reading));
    else {
      if (open.length >= deepest) throw new TooDeepError(position);
      open.push({ tag, children: [] });
    }
  }

  private addClosingTag(written: string, position: Position, text: string): void {
    const { reading, open } = this;
    const depth = open.findLastIndex(({ tag }) => tag.name.toLowerCase() === written);
    if (depth === -1) {
      this.addUnopened(written, position, text);
      return;
    }
    while (open.length > depth + 1) {
      if (!Object.hasOwn(endedBy, open.at(-1)!.tag.name)) reportUnclosed(open.at(-1)!.tag, reading);
      this.close();
    }
    this.close();
  }

  /** A closing tag of nothing that is open. */
  private addUnopened(written: string, position: Position, text: string): void {
    const isRefused = this.refused.includes(written) || isInDrawing(written, this.reading);
    if (isRefused) this.add({ type: 'text', value: text, position });
    if (isRefused || emptyElements.has(written) || written === 'p' || transparentElements.has(written)) return;
    const message = `${text} closes nothing that is open here.`;
    const hint = 'Delete it, or open the element in the same paragraph, list item or block.';
    report(this.reading, 'warning', 'html-tag', position, message, hint);
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
