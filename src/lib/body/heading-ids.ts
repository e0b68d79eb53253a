import { type BodyNode, textOf } from './tree.ts';

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
 * @param scope what stands before each id, where a page has several bodies: `parity--`
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
