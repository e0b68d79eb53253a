import type { MdastNode } from 'satteri';
import type { Position } from '#model/problem.ts';
import { positionsIn } from '#text/positions-in-text.ts';
import { markHighlights, paragraph, readCallout, readList, readTable, withoutParagraph } from './blocks.ts';
import { type HtmlPiece, joinHtml } from './join-html.ts';
import { readExpression, readJsx, readStatements } from './jsx.ts';
import { reportLeftoversOf } from './leftovers.ts';
import { type Reading, report, startOf } from './reading.ts';
import type { BodyNode, ElementNode } from './tree.ts';

/** Makes the nodes of a body of what the Markdown parser found. */
export function shapeAll(nodes: readonly MdastNode[], reading: Reading, parent?: string): BodyNode[] {
  const shaped = nodes.flatMap((node): (BodyNode | HtmlPiece)[] =>
    node.type === 'html' ? [htmlPiece(node, reading)] : shape(node, reading, parent),
  );
  return markHighlights(joinHtml(shaped, reading));
}

const childrenOf = (node: MdastNode) => ('children' in node ? (node.children as MdastNode[]) : []);

/** What an element of Markdown is in HTML. */
const plainElements: Readonly<Partial<Record<MdastNode['type'], string>>> = {
  strong: 'strong',
  emphasis: 'em',
  delete: 'del',
  superscript: 'sup',
  subscript: 'sub',
  break: 'br',
  thematicBreak: 'hr',
  descriptionList: 'dl',
  descriptionTerm: 'dt',
};

function shape(node: MdastNode, reading: Reading, parent?: string): BodyNode[] {
  const position = startOf(node);
  const shapeChildren = (nodes: readonly MdastNode[]) => shapeAll(nodes, reading);
  const children = () => shapeChildren(childrenOf(node));
  const element = (name: string, inside = children()): ElementNode[] => [
    { type: 'element', name, attributes: {}, children: inside, position },
  ];
  const plain = plainElements[node.type];
  if (plain) return element(plain);
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value, position }];
    case 'paragraph':
      reportLeftoversOf(node, reading);
      return paragraph(children(), position);
    case 'heading':
      reportLeftoversOf(node, reading);
      return [{ type: 'heading', depth: node.depth, children: children(), position }];
    case 'blockquote':
      return [readCallout(children(), position, reading)];
    case 'list':
      return [readList(node, shapeChildren)];
    case 'descriptionDetails':
      return element('dd', node.spread ? children() : children().flatMap(withoutParagraph));
    case 'table':
      return [readTable(node, shapeChildren, reading)];
    case 'code':
      return [{ type: 'code', value: node.value, ...languageOf(node.lang, position, reading), position }];
    case 'inlineCode':
      return element('code', [{ type: 'text', value: node.value, position }]);
    case 'inlineMath':
    case 'math':
      return [{ type: 'maths', tex: node.value, display: isDisplayed(node, reading), position }];
    case 'link':
      return [{ type: 'link', url: node.url, ...titleOf(node), children: children(), position }];
    case 'image':
      return [{ type: 'picture', url: node.url, alt: node.alt ?? '', ...titleOf(node), position }];
    case 'linkReference':
    case 'imageReference':
      return readReference(node, children, reading);
    case 'footnoteReference':
      return [{ type: 'note', id: node.identifier, position }];
    case 'footnoteDefinition':
      readNote(node.identifier, children(), position, reading);
      return [];
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      return readJsx(node, shapeAll(childrenOf(node), reading, node.name?.toLowerCase()), position, parent, reading);
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
      return readExpression(node.value, position, reading);
    case 'mdxjsEsm':
      readStatements(node.value, position, reading);
      return [];
    default:
      return children();
  }
}

/** Whether maths is displayed: between lines of `$$`, or between `$$` within a line where TeX has no other way. */
function isDisplayed(node: Extract<MdastNode, { type: 'inlineMath' | 'math' }>, { source }: Reading): boolean {
  const { start: { offset: start } = {}, end: { offset: end } = {} } = node.position ?? {};
  if (node.type === 'math') return true;
  if (start === undefined || end === undefined || !source.startsWith('$$', start)) return false;
  const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
  const lineEnd = source.indexOf('\n', end);
  const isAlone = (before + source.slice(end, lineEnd === -1 ? undefined : lineEnd)).trim() === '';
  return isAlone || /\\begin\{(?:align|equation|gather|multline)/.test(node.value);
}

const titleOf = ({ title }: { title?: string | null | undefined }) => (title ? { title } : {});

function readReference(
  node: Extract<MdastNode, { type: 'linkReference' | 'imageReference' }>,
  children: () => BodyNode[],
  { definitions }: Reading,
): BodyNode[] {
  const definition = definitions.get(node.identifier);
  if (!definition) return children();
  const { url, position } = definition;
  return node.type === 'imageReference'
    ? [{ type: 'picture', url, alt: node.alt ?? '', ...titleOf(definition), position }]
    : [{ type: 'link', url, ...titleOf(definition), children: children(), position }];
}

function readNote(id: string, children: BodyNode[], position: Position, reading: Reading): void {
  if (reading.notes.has(id)) {
    const hint = 'Give it another name, here and where it is marked.';
    report(reading, 'warning', 'footnote', position, `There are two footnotes [^${id}]; the first is shown.`, hint);
  } else reading.notes.set(id, { children, position });
}

/** The language of a block of code. R Markdown and Quarto write `{r}` for code that they run. */
function languageOf(written: string | null | undefined, position: Position, reading: Reading): { lang?: string } {
  if (!written) return {};
  const [, run] = /^\{\s*([\w+#-]+)/.exec(written) ?? [];
  if (run !== undefined) {
    const message = `\`\`\`{${run}} is a block that another program would run: here its source is shown.`;
    const hint = `Write \`\`\`${run} to show it, and its result as text or as a picture below it.`;
    reading.problems.push({
      code: 'raw-markup',
      position,
      message,
      hint,
      severity: 'warning',
      group: 'A block that is run',
    });
  }
  const lang = (run ?? /^\{?\s*\.?([\w+#-]+)/.exec(written)?.[1] ?? '').toLowerCase();
  if (lang === 'mermaid') {
    const hint = 'Save the diagram as an SVG picture beside this file and write ![what it shows](./diagram.svg).';
    report(reading, 'warning', 'raw-markup', position, 'A Mermaid diagram is shown as its source.', hint);
  }
  return lang ? { lang } : {};
}

/** HTML in Markdown, with the places of its characters: within quotations and lists, lines lack what stands before them. */
function htmlPiece(node: Extract<MdastNode, { type: 'html' }>, { lines }: Reading): HtmlPiece {
  const html = node.value;
  const start = startOf(node);
  const written = html.split('\n');
  const within = positionsIn(html);
  return {
    html,
    positionOf: (offset) => {
      const { line, column } = within(offset);
      if (line === 1) return { line: start.line, column: start.column + offset };
      const shift = lines[start.line + line - 2]?.indexOf(written[line - 1] ?? '') ?? 0;
      return { line: start.line + line - 1, column: Math.max(0, shift) + column };
    },
  };
}
