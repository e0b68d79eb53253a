import type { Position } from '#model/problem.ts';
import { isBlock } from './blocks.ts';
import {
  drawnElements,
  emptyElements,
  forbiddenElements,
  isHarmless,
  isKnownElement,
  mayHave,
  renamedElements,
  transparentElements,
} from './html-names.ts';
import { type Reading, report } from './reading.ts';
import type { BodyNode } from './tree.ts';

/** A tag as it is written in HTML or in JSX. */
export interface Tag {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** The tag itself, to be shown where it cannot be what it says. */
  text: string;
  position: Position;
}

/**
 * Whether the tag is one of an element that a page may have; reports it where it is not.
 * @param parent the name of the element it stands in
 */
export function isAllowed(tag: Tag, parent: string | undefined, reading: Reading): boolean {
  const { name, position } = tag;
  if (isSource(name) && (parent === 'video' || parent === 'picture')) return true;
  const instead = Object.hasOwn(forbiddenElements, name) ? forbiddenElements[name] : undefined;
  if (instead !== undefined) {
    report(reading, 'error', 'unsafe-html', position, `<${name}> is not allowed in content.`, instead);
    return false;
  }
  if (isKnownElement(name) || Object.hasOwn(renamedElements, name) || transparentElements.has(name)) return true;
  if (!isInDrawing(name, reading)) {
    const message = `There is no HTML element <${name}>, so the tag is shown as text.`;
    const hint = 'Delete it, or write \\< for a < that is meant as such.';
    report(reading, 'warning', 'unknown-html', position, message, hint);
  }
  return false;
}

/** Whether an element is a part of a drawing, which is reported as a whole. */
export const isInDrawing = (name: string, { hasDrawing }: Reading) => hasDrawing && drawnElements.has(name);

/** The files of a video and a picture; the element around them reads what they say. */
const isSource = (name: string) => name === 'source' || name === 'track';

/** The node of an element that is allowed, with the attributes that are. */
export function makeElement(tag: Tag, children: BodyNode[], reading: Reading): BodyNode[] {
  const { position } = tag;
  if (isSource(tag.name))
    return [{ type: 'element', name: tag.name, attributes: tag.attributes, children: [], position }];
  const attributes = keepAttributes(tag, reading);
  const name = Object.hasOwn(renamedElements, tag.name) ? renamedElements[tag.name]! : tag.name;
  if (transparentElements.has(name)) return children.filter((child) => !isFile(child));
  if (tag.name === 'center') attributes.align = 'center';
  if (name === 'a') return [makeLink(attributes, children, position)];
  if (name === 'img') return [makePicture(attributes, position)];
  if (name === 'video') return [makeVideo(attributes, children, position)];
  const [, depth] = /^h([1-6])$/.exec(name) ?? [];
  const { id, align } = attributes;
  if (depth && align === undefined)
    return [{ type: 'heading', depth: Number(depth), ...(id && { id }), children, position }];
  if (depth) {
    const heading: BodyNode = { type: 'heading', depth: Number(depth), ...(id && { id }), children, position };
    return [{ type: 'element', name: 'div', attributes: { align: align! }, children: [heading], position }];
  }
  // A paragraph has no block in it.
  const kept = name === 'p' && children.some(isBlock) ? 'div' : name;
  return [{ type: 'element', name: kept, attributes, children: emptyElements.has(name) ? [] : children, position }];
}

function keepAttributes({ name, attributes, position }: Tag, reading: Reading): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [attribute, value] of Object.entries(attributes)) {
    if (mayHave(name, attribute)) kept[attribute] = value;
    else if (/^on/.test(attribute) || attribute === 'srcdoc')
      report(
        reading,
        'error',
        'unsafe-html',
        position,
        `\`${attribute}\` in <${name}> runs a script, and no script in content runs.`,
        'Delete it.',
      );
    else if (!isHarmless(attribute)) reportIgnored(attribute, name, position, reading);
  }
  return kept;
}

const looks = ['class', 'classname', 'style', 'color', 'bgcolor', 'face', 'size', 'background', 'hspace', 'vspace'];

function reportIgnored(attribute: string, name: string, position: Position, reading: Reading): void {
  const isLook = looks.includes(attribute);
  const message = `\`${attribute}\`${isLook ? '' : ` in <${name}>`} has no effect in content.`;
  const hint =
    attribute === 'style' || attribute === 'class'
      ? 'Delete it. The theme decides how things look; align="center" and, for pictures, width="300" are understood.'
      : 'Delete it.';
  report(reading, 'warning', 'ignored-attribute', position, message, hint);
}

function makeLink({ href, name, ...rest }: Record<string, string>, children: BodyNode[], position: Position): BodyNode {
  const id = rest.id ?? name;
  if (href === undefined)
    return { type: 'element', name: 'span', attributes: { ...rest, ...(id && { id }) }, children, position };
  const link: BodyNode = {
    type: 'link',
    url: href.trim(),
    ...(rest.title && { title: rest.title }),
    children,
    position,
  };
  return id ? { type: 'element', name: 'span', attributes: { id }, children: [link], position } : link;
}

function makePicture({ src = '', alt = '', title, width }: Record<string, string>, position: Position): BodyNode {
  const pixels = /^\s*(\d{1,4})(px)?\s*$/.exec(width ?? '')?.[1];
  return {
    type: 'picture',
    url: src.trim(),
    alt,
    ...(title && { title }),
    ...(pixels && { width: Number(pixels) }),
    position,
  };
}

const isFile = (node: BodyNode) => node.type === 'element' && isSource(node.name);

function makeVideo(attributes: Record<string, string>, children: BodyNode[], position: Position): BodyNode {
  const files = children.flatMap((child) => (child.type === 'element' && isSource(child.name) ? [child] : []));
  const src = attributes.src ?? files.find(({ name }) => name === 'source')?.attributes.src;
  const captions = files.find(({ name }) => name === 'track')?.attributes.src;
  const { poster, title } = attributes;
  const written = {
    ...(src && { src }),
    ...(poster && { poster }),
    ...(title && { title }),
    ...(captions && { captions }),
  };
  return { type: 'component', name: 'Video', attributes: written, children: [], position };
}
