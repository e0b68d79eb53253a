import type { Position } from '#model/problem.ts';

/** How a body is written: plain Markdown, or MDX. */
export type BodyFormat = 'md' | 'mdx';

type Attributes = Readonly<Record<string, string>>;

interface Node<Type extends string> {
  type: Type;
  /** Where it begins in the file. */
  position: Position;
}
interface Parent<Type extends string> extends Node<Type> {
  children: BodyNode[];
}

export interface TextNode extends Node<'text'> {
  value: string;
}
/** An HTML element that a page may have, with the attributes it may have. */
export interface ElementNode extends Parent<'element'> {
  name: string;
  attributes: Attributes;
}
/** One of the components that every body has: `<Work of="wu1957" />`. */
export interface ComponentNode extends Parent<'component'> {
  name: string;
  attributes: Attributes;
}
export interface LinkNode extends Parent<'link'> {
  url: string;
  title?: string;
}
export interface PictureNode extends Node<'picture'> {
  url: string;
  alt: string;
  /** In Markdown the title, which becomes the caption of a picture that stands alone. */
  title?: string;
  /** As many pixels wide as the author wants it. */
  width?: number;
}
export interface HeadingNode extends Parent<'heading'> {
  depth: number;
  /** The id that the author gave it in HTML. */
  id?: string;
}
export interface CodeNode extends Node<'code'> {
  value: string;
  /** The name of the language, in small letters. */
  lang?: string;
}
export interface MathsNode extends Node<'maths'> {
  tex: string;
  /** Whether it is displayed on lines of its own. */
  display: boolean;
}
/** The mark of a footnote in the text. */
export interface NoteNode extends Node<'note'> {
  id: string;
}
export interface CalloutNode extends Parent<'callout'> {
  kind: CalloutKind;
  /** What the author wrote after `[!NOTE]`. */
  title: BodyNode[];
}

/** The kinds of callout that GitHub has. */
export const calloutKinds = ['note', 'tip', 'important', 'warning', 'caution'] as const;
export type CalloutKind = (typeof calloutKinds)[number];

/** What a body is made of, whether it was written in Markdown, in HTML or in JSX. */
export type BodyNode =
  | TextNode
  | ElementNode
  | ComponentNode
  | LinkNode
  | PictureNode
  | HeadingNode
  | CodeNode
  | MathsNode
  | NoteNode
  | CalloutNode;

/** The nodes within a node, those of a title included. */
export function childrenOf(node: BodyNode): readonly BodyNode[] {
  if (node.type === 'callout') return [...node.title, ...node.children];
  return 'children' in node ? node.children : [];
}

/** Every node of a tree, parents before children. */
export function* walk(nodes: readonly BodyNode[]): Generator<BodyNode> {
  for (const node of nodes) {
    yield node;
    yield* walk(childrenOf(node));
  }
}

/** The words of nodes, without their marks. */
export function textOf(nodes: readonly BodyNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text' || node.type === 'code') return node.value;
      if (node.type === 'maths') return node.tex;
      return node.type === 'picture' ? node.alt : textOf(childrenOf(node));
    })
    .join('');
}

/** Names a block of code among those of a body that have colours. */
export function codeKey(code: string, lang: string): string {
  return `${lang}\n${code}`;
}
