import { type MdastNode, mdxToMdast } from 'satteri';
import type { Position } from '#lib/problem.ts';

/** The Markdown features that the site switches on; the same ones decide what a body means here. */
export const mdxFeatures = { math: true, superscript: true, subscript: true } as const;

/** An address in the body of an MDX file. */
export interface BodyLink {
  url: string;
  /** `tag` is an HTML tag of the author's own: nothing adds the base path to it or looks after its file. */
  kind: 'link' | 'image' | 'tag';
  /** The name of the tag and the attribute the address stands in: `a href`. */
  tag?: { name: string; attribute: string };
  position: Position;
}

/** What the rules need to know of the body of an MDX file. */
export interface MdxBody {
  /** Whether there is anything below the front matter. */
  hasText: boolean;
  links: BodyLink[];
  /** What keeps the body from being read. */
  syntaxError?: { position: Position; message: string };
}

/** Reads the body of an MDX file. Positions are positions in the file. */
export function parseBody(source: string): MdxBody {
  try {
    const root = mdxToMdast(source, { features: mdxFeatures });
    const links: BodyLink[] = [];
    collect(root, links);
    const hasText = 'children' in root && root.children.some(({ type }) => type !== 'yaml' && type !== 'mdxjsEsm');
    return { hasText, links };
  } catch (failure) {
    return { hasText: true, links: [], syntaxError: readFailure(failure) };
  }
}

function collect(node: MdastNode, links: BodyLink[]): void {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  const position = { line, column };
  if (node.type === 'link' || node.type === 'definition') links.push({ url: node.url, kind: 'link', position });
  if (node.type === 'image') links.push({ url: node.url, kind: 'image', position });
  if ((node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && /^[a-z]/.test(node.name ?? '')) {
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
      if (!['href', 'src', 'poster', 'data'].includes(attribute.name)) continue;
      links.push({ url: attribute.value, kind: 'tag', tag: { name: node.name ?? '', attribute: attribute.name }, position });
    }
  }
  if ('children' in node) for (const child of node.children) collect(child as MdastNode, links);
}

/** The parser throws an Error whose message begins with `line:column: ` and ends with the name of its rule. */
function readFailure(failure: unknown): NonNullable<MdxBody['syntaxError']> {
  const text = failure instanceof Error ? failure.message : String(failure);
  const [, line, column, said] = /^(\d+):(\d+): ([\s\S]*)$/.exec(text) ?? [undefined, '1', '1', text];
  const message = (said ?? text)
    .replace(/\s*\([\w-]+:[\w-]+\)$/, '')
    .replace(/\s*\(\d+:\d+\)/g, '')
    .replace(/^Could not parse expression with \w+: /, 'what stands between { and } is read as JavaScript, which this is not: ');
  return { position: { line: Number(line), column: Number(column) }, message };
}
