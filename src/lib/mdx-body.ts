import { type MdastNode, mdxToMdast } from 'satteri';
import { keyOfAddress, splitCiteMarks } from '#lib/bibliography/cite-mark.ts';
import { positionsIn } from '#lib/bibliography/text-positions.ts';
import { explainDepth, explainFailure, type MdxFailure, TooDeepError } from '#lib/mdx-failure.ts';
import { findTooDeep } from '#lib/nesting.ts';
import type { Position } from '#lib/problem.ts';

/** The Markdown features that the site switches on; the same ones decide what a body means here. */
export const mdxFeatures = { math: true, superscript: true, subscript: true } as const;

/**
 * The components that every body has without importing them, each with the attribute it needs:
 * `<Work of="wu1957" />`, `<Stars repo="apache/tvm" />`.
 */
export const givenComponents = { Work: 'of', Citations: 'of', Rank: 'of', Stars: 'repo' } as const;

const namesPublication = (component: string) => component === 'Work' || component === 'Citations';

/** An address in the body of an MDX file. */
export interface BodyLink {
  url: string;
  /** `tag` is an HTML tag of the author's own: nothing adds the base path to it or looks after its file. */
  kind: 'link' | 'image' | 'tag';
  /** The name of the tag and the attribute the address stands in: `a href`. */
  tag?: { name: string; attribute: string };
  position: Position;
}

/** A component in the body of an MDX file: `<Stars repo="apache/tvm" />`. */
export interface BodyComponent {
  name: string;
  attributes: Record<string, string>;
  position: Position;
}

/** What the rules need to know of the body of an MDX file. */
export interface MdxBody {
  /** Whether there is anything below the front matter. */
  hasText: boolean;
  links: BodyLink[];
  maths: { tex: string; position: Position }[];
  /** The components that are used, elements whose name has a capital or a dot, with the attributes that are plain text. */
  components: BodyComponent[];
  /** The publications that are cited (`[@key]`) or named (`<Work of="key" />`), each time they are. */
  mentions: { key: string; position: Position }[];
  /** The import and export statements. */
  imports: string;
  /** What keeps the body from being read. */
  syntaxError?: MdxFailure;
}

/** Levels of quotations, lists and elements within each other: more than a page could show, fewer than break a program. */
const deepest = 100;

/** Reads the body of an MDX file. Positions are positions in the file. */
export function parseBody(source: string): MdxBody {
  const tooDeep = findTooDeep(source);
  if (tooDeep !== undefined) return unreadBody(explainDepth(positionsIn(source)(tooDeep)));
  try {
    const root = mdxToMdast(source, { features: mdxFeatures });
    const body: MdxBody = emptyBody();
    collect(root, body, 0);
    const written = 'children' in root ? root.children : [];
    return { ...body, hasText: written.some(({ type }) => type !== 'yaml' && type !== 'mdxjsEsm') };
  } catch (failure) {
    return unreadBody(explainFailure(failure));
  }
}

const unreadBody = (syntaxError: MdxFailure): MdxBody => ({ ...emptyBody(), hasText: true, syntaxError });

const emptyBody = (): MdxBody => ({ hasText: false, links: [], maths: [], components: [], mentions: [], imports: '' });

function collect(node: MdastNode, body: MdxBody, depth: number): void {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  const position = { line, column };
  if (depth > deepest) throw new TooDeepError(position);
  if (node.type === 'link' || node.type === 'definition') collectLink(node.url, body, position);
  if (node.type === 'text')
    for (const piece of splitCiteMarks(node.value))
      if (typeof piece !== 'string') body.mentions.push({ key: piece.key, position });
  if (node.type === 'image') body.links.push({ url: node.url, kind: 'image', position });
  if (node.type === 'inlineMath' || node.type === 'math') body.maths.push({ tex: node.value, position });
  if (node.type === 'mdxjsEsm') body.imports += `${node.value}\n`;
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') collectElement(node, body, position);
  if ('children' in node) for (const child of node.children) collect(child as MdastNode, body, depth + 1);
}

function collectLink(url: string, body: MdxBody, position: Position): void {
  const key = keyOfAddress(url);
  if (key === undefined) body.links.push({ url, kind: 'link', position });
  else body.mentions.push({ key, position });
}

type Element = Extract<MdastNode, { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' }>;

/** Attributes of HTML and SVG that hold an address. */
const addressAttributes = ['href', 'src', 'poster', 'data', 'action', 'formaction', 'xlink:href'];

function collectElement({ name, attributes }: Element, body: MdxBody, position: Position): void {
  if (!name) return;
  const written = attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [[attribute.name, attribute.value] as const]
      : [],
  );
  if (/^[A-Z]|\./.test(name)) {
    const named = Object.fromEntries(written);
    body.components.push({ name, attributes: named, position });
    if (namesPublication(name) && named.of) body.mentions.push({ key: named.of, position });
    if (name === 'Work' && named.to) body.links.push({ url: named.to, kind: 'link', position });
    return;
  }
  for (const [attribute, url] of written)
    if (addressAttributes.includes(attribute))
      body.links.push({ url, kind: 'tag', tag: { name, attribute }, position });
}
