import { markdownToMdast, type MdastNode, mdxToMdast } from 'satteri';
import { splitFrontMatter } from '#text/front-matter.ts';
import { type BodyFacts, collectFacts, reportNotes } from './facts.ts';
import {
  deepest,
  explainDepth,
  explainFailure,
  explainOpenExpression,
  findExcess,
  findOpenExpression,
  findTooDeep,
  type MdxFailure,
  TooDeepError,
} from './limits.ts';
import { type BodyProblem, type Reading, report, startOf, startReading } from './reading.ts';
import { shapeAll } from './shape.ts';
import { type BodyFormat, type BodyNode, childrenOf, walk } from './tree.ts';

/** The Markdown features that bodies have. */
export const bodyFeatures = {
  math: true,
  superscript: true,
  subscript: true,
  smartPunctuation: true,
  definitionList: true,
  frontmatter: false,
} as const;

/** The body of an entry: what is below the front matter of its file. */
export interface Body extends BodyFacts {
  format: BodyFormat;
  nodes: BodyNode[];
  /** Footnotes by their names. */
  notes: ReadonlyMap<string, BodyNode[]>;
  problems: BodyProblem[];
  /** What keeps the body from being read. */
  syntaxError?: MdxFailure;
}

/** How a file is written, by its name. */
export const formatOf = (file: string): BodyFormat => (file.endsWith('.md') ? 'md' : 'mdx');

/** Reads the body of a file that is given whole. Positions are positions in the file, of which the front matter is a part. */
export function parseBodyOf(file: string, source: string): Body {
  const { body } = splitFrontMatter(source);
  const matter = source.slice(0, source.length - body.length);
  return parseBody(matter.replace(/[^\n]/g, ' ') + body, formatOf(file));
}

/** Reads a body: what is below the front matter. It says the same however its lines end. */
export function parseBody(written: string, format: BodyFormat): Body {
  const source = written.replace(/\r\n?/g, '\n');
  const reading = startReading(source, format);
  const tooDeep = findTooDeep(source);
  if (tooDeep !== undefined) return unread(reading, explainDepth(reading.positionOf(tooDeep)));
  const excess = findExcess(source, format);
  if (excess) {
    report(reading, 'error', 'too-much-text', reading.positionOf(excess.offset), excess.message, excess.hint);
    return unread(reading);
  }
  const open = format === 'mdx' ? findOpenExpression(source) : undefined;
  if (open !== undefined) return unread(reading, explainOpenExpression(reading.positionOf(open)));
  try {
    return read(reading);
  } catch (failure) {
    return unread(reading, explainFailure(failure));
  }
}

function read(reading: Reading): Body {
  const { source, format, problems } = reading;
  const root = (format === 'md' ? markdownToMdast : mdxToMdast)(source, { features: bodyFeatures });
  collectDefinitions(root, reading, 0);
  const nodes = shapeAll('children' in root ? (root.children as MdastNode[]) : [], reading).filter(isWritten);
  refuseDepth([...nodes, ...[...reading.notes.values()].flatMap(({ children }) => children)], 0);
  const notes = new Map([...reading.notes].map(([id, { children }]) => [id, children]));
  const all = [...nodes, ...[...notes.values()].flat()];
  reportNotes([...walk(all)], reading);
  return { format, nodes, notes, problems, ...collectFacts(all, reading.statements) };
}

/** Refuses what HTML and Markdown together make too deep. */
function refuseDepth(nodes: readonly BodyNode[], depth: number): void {
  for (const node of nodes) {
    if (depth > 2 * deepest) throw new TooDeepError(node.position);
    refuseDepth(childrenOf(node), depth + 1);
  }
}

/** Whether a node is more than the line breaks between two pieces of HTML. */
const isWritten = (node: BodyNode) => node.type !== 'text' || node.value.trim() !== '';

/** Collects the addresses that links name, and refuses what is too deep for those who read the tree after this. */
function collectDefinitions(node: MdastNode, reading: Reading, depth: number): void {
  if (depth > deepest) throw new TooDeepError(startOf(node));
  if (node.type === 'definition' && !reading.definitions.has(node.identifier))
    reading.definitions.set(node.identifier, { url: node.url, title: node.title ?? null, position: startOf(node) });
  if ('children' in node) for (const child of node.children) collectDefinitions(child as MdastNode, reading, depth + 1);
}

function unread({ format, problems }: Reading, syntaxError?: MdxFailure): Body {
  return { format, nodes: [], notes: new Map(), problems, ...collectFacts([]), hasText: true, syntaxError };
}
