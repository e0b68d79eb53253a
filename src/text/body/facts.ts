import type { Position } from '#model/problem.ts';
import { keyOfAddress, splitCiteMarks } from '#text/cite-mark.ts';
import { namesPublication } from './html-names.ts';
import { type Reading, report } from './reading.ts';
import { type BodyNode, type ComponentNode, textOf, walk } from './tree.ts';

/** An address in a body. */
export interface BodyLink {
  url: string;
  /** A picture is made fit for the page; a file is published as it is. */
  kind: 'link' | 'image' | 'file';
  position: Position;
}

/** What the rules need to know of a body. */
export interface BodyFacts {
  /** The import and export statements of MDX. */
  statements: string;
  /** Whether there is anything below the front matter. */
  hasText: boolean;
  links: BodyLink[];
  /** Those with a tag of a template language in them, which are no addresses: `{{ site.url }}/a.pdf`. */
  templateLinks: BodyLink[];
  maths: { tex: string; display: boolean; position: Position }[];
  /** The components that are used. */
  components: ComponentNode[];
  /** The publications that are cited (`[@key]`) or named (`<Work of="key" />`), each time they are. */
  mentions: { key: string; position: Position }[];
  /** The ids by which a link in the same body can lead to a place: `#methods`. */
  ids: string[];
  /** Pictures without words for those who do not see them. */
  undescribed: { url: string; position: Position }[];
}

/** Collects what the rules need to know of the nodes of a body. */
export function collectFacts(nodes: readonly BodyNode[], statements = ''): BodyFacts {
  const facts: BodyFacts = {
    statements,
    hasText: nodes.length > 0,
    links: [],
    templateLinks: [],
    maths: [],
    components: [],
    mentions: [],
    ids: [...findIds(walk(nodes), '', new Set()).values()],
    undescribed: [],
  };
  for (const node of walk(nodes)) collect(node, facts);
  return facts;
}

function collect(node: BodyNode, facts: BodyFacts): void {
  const { position } = node;
  if (node.type === 'maths') facts.maths.push({ tex: node.tex, display: node.display, position });
  else if (node.type === 'component') collectComponent(node, facts);
  else if (node.type === 'link') {
    const key = keyOfAddress(node.url);
    if (key === undefined) addLink({ url: node.url, kind: 'link', position }, facts);
    else facts.mentions.push({ key, position });
  } else if (node.type === 'picture') {
    addLink({ url: node.url, kind: 'image', position }, facts);
    if (!node.alt.trim()) facts.undescribed.push({ url: node.url, position });
  } else if (node.type === 'text') {
    for (const piece of splitCiteMarks(node.value))
      if (typeof piece !== 'string') facts.mentions.push({ key: piece.key, position });
  }
}

function addLink(link: BodyLink, { links, templateLinks }: BodyFacts): void {
  (findTemplateTag(link.url) === undefined ? links : templateLinks).push(link);
}

/** A tag of a template language in an address, as Markdown has written it or as it is. */
export function findTemplateTag(url: string): string | undefined {
  const written = url.replace(/%7B/gi, '{').replace(/%7D/gi, '}').replace(/%25/g, '%');
  return /\{[{%].*?[%}]\}/s.exec(written)?.[0];
}

function collectComponent(node: ComponentNode, facts: BodyFacts): void {
  const { components, mentions } = facts;
  const { name, attributes, position } = node;
  components.push(node);
  if (namesPublication(name) && attributes.of) mentions.push({ key: attributes.of, position });
  if (name === 'Work' && attributes.to) addLink({ url: attributes.to, kind: 'link', position }, facts);
  if (name !== 'Video') return;
  for (const [attribute, kind] of [
    ['src', 'file'],
    ['captions', 'file'],
    ['poster', 'image'],
  ] as const) {
    const url = attributes[attribute];
    if (url) addLink({ url, kind, position }, facts);
  }
}

/** What stands in an address for a heading: its words in small letters with hyphens, in any script, as GitHub has them. */
function slugOfHeading(text: string): string {
  const slug = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
  return slug || 'section';
}

/**
 * The ids of the headings of a body, and of the elements to which the author gave one, by node. They stay the same as
 * long as the words do, and none is another's.
 * @param scope what comes before each id, where a page has several bodies: `parity--`
 * @param reserved ids that the page has already
 */
export function findIds(
  nodes: Iterable<BodyNode>,
  scope: string,
  reserved: ReadonlySet<string>,
): ReadonlyMap<BodyNode, string> {
  const ids = new Map<BodyNode, string>();
  const taken = new Set(reserved);
  const counts = new Map<string, number>();
  for (const node of nodes) {
    const wanted = ownId(node);
    if (wanted === undefined) continue;
    let count = counts.get(wanted) ?? 0;
    let id = scope + wanted;
    while (taken.has(id)) id = `${scope}${wanted}-${++count}`;
    counts.set(wanted, count);
    taken.add(id);
    ids.set(node, id);
  }
  return ids;
}

/** The id a node asks for; those of HTML have no spaces. */
function ownId(node: BodyNode): string | undefined {
  if (node.type === 'heading') return node.id?.replace(/\s+/g, '-') || slugOfHeading(textOf(node.children));
  return node.type === 'element' ? node.attributes.id?.replace(/\s+/g, '-') || undefined : undefined;
}

/** The id that a fragment names: `%E4%B8%AD` is `中`. */
export function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment).normalize('NFC');
  } catch {
    return fragment;
  }
}

/** Reports footnotes that nothing leads to: a page does not show them. */
export function reportNotes(nodes: readonly BodyNode[], reading: Reading): void {
  const marked = new Set(nodes.flatMap((node) => (node.type === 'note' ? [node.id] : [])));
  for (const [id, { position }] of reading.notes) {
    if (marked.has(id)) continue;
    const message = `Nothing leads to the footnote [^${id}], so it is not shown.`;
    report(reading, 'warning', 'footnote', position, message, `Write [^${id}] where it belongs, or delete it.`);
  }
}
