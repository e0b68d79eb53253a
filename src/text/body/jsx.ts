import type { MdastNode } from 'satteri';
import type { Position } from '#model/problem.ts';
import { isAllowed, makeElement, type Tag } from './html-element.ts';
import { isGiven } from './html-names.ts';
import { type Reading, report, shorten } from './reading.ts';
import type { BodyNode } from './tree.ts';

type JsxElement = Extract<MdastNode, { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' }>;

/**
 * Makes an element or a component of JSX in MDX. Its attributes are literal text: whatever would have to be run is
 * reported, and left out.
 * @param parent the name of the element it stands in
 */
export function readJsx(
  element: JsxElement,
  children: BodyNode[],
  position: Position,
  parent: string | undefined,
  reading: Reading,
): BodyNode[] {
  const { name } = element;
  const attributes = readAttributes(element, position, reading);
  // `<>…</>` is nothing but what is in it.
  if (!name) return children;
  const text = tagOf(element, reading);
  // An element with a capital or a dot is a component; which there are is known to a rule.
  if (isGiven(name) || /^[A-Z]|\./.test(name)) return [{ type: 'component', name, attributes, children, position }];
  const tag: Tag = { name: name.toLowerCase(), attributes, text, position };
  if (isAllowed(tag, parent, reading)) return makeElement(tag, children, reading);
  return [{ type: 'text', value: text, position }, ...children];
}

/** The opening tag as it is written. */
function tagOf({ name, position }: JsxElement, { source }: Reading): string {
  const written = position ? source.slice(position.start.offset, position.end.offset) : '';
  return /^<[^>]*>/.exec(written)?.[0] ?? `<${name ?? ''}>`;
}

function readAttributes({ name, attributes }: JsxElement, position: Position, reading: Reading) {
  const read: Record<string, string> = {};
  for (const attribute of attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      reportCode(
        position,
        `{${shorten(attribute.value)}} in <${name}>`,
        'Write each attribute with its text.',
        reading,
      );
      continue;
    }
    const key = attribute.name === 'className' ? 'class' : attribute.name.toLowerCase();
    const written = attribute.value;
    if (/^(set|is|client|server|define|class|transition):/.test(key)) {
      reportCode(position, `\`${attribute.name}\` in <${name}>`, 'Delete it.', reading);
    } else if (written === null || written === undefined) read[key] = '';
    else if (typeof written === 'string') read[key] = written;
    else {
      const literal = literalOf(written.value);
      if (literal !== undefined) read[key] = literal;
      else if (!/^on/.test(key))
        reportCode(
          position,
          `\`${attribute.name}={${shorten(written.value)}}\` in <${name}>`,
          `Write the text in quotes: ${attribute.name}="…".`,
          reading,
        );
      // Its own kind of mistake, whatever stands in it.
      else read[key] = '';
    }
  }
  return read;
}

/** What an expression says that is nothing but a text, a number or true. */
export function literalOf(expression: string): string | undefined {
  const [, , quoted] = /^\s*(["'])((?:(?!\1)[^\\\n])*)\1\s*$/.exec(expression) ?? [];
  if (quoted !== undefined) return quoted;
  return /^\s*(true|\d+(\.\d+)?)\s*$/.exec(expression)?.[1];
}

/** Whether an expression is nothing but comments. */
const isComment = (expression: string) => /^(\s*\/\*(?:(?!\*\/)[\s\S])*\*\/)+\s*$/.test(expression);

/** What stands between braces in MDX: a comment is nothing, a text in quotes is that text, and all else would have to be run. */
export function readExpression(expression: string, position: Position, reading: Reading): BodyNode[] {
  if (isComment(expression)) return [];
  const literal = literalOf(expression);
  if (literal !== undefined && !/^(true|\d)/.test(literal)) return [{ type: 'text', value: literal, position }];
  const shown = shorten(expression);
  const hint = /[\n{}]/.test(expression)
    ? 'For the braces themselves write \\{ and \\}, or rename the file to .md, where they have no meaning.'
    : `For the braces themselves write \\{${shown}\\}, or rename the file to .md, where they have no meaning.`;
  reportCode(position, `{${shown}}`, hint, reading);
  return [{ type: 'text', value: `{${expression}}`, position }];
}

/** An import or an export. */
export function readStatements(statements: string, position: Position, reading: Reading): void {
  reading.statements += `${statements}\n`;
  const [first = ''] = statements.trim().split('\n');
  const hint = first.startsWith('import')
    ? 'Delete the line: <Work>, <Stars>, <Citations>, <Rank> and <Video> need no import. For code of your own see `trust` in the README.'
    : 'Delete it. What an entry says of itself stands in its front matter.';
  reportCode(position, `\`${shorten(first)}\``, hint, reading);
}

function reportCode(position: Position, what: string, hint: string, reading: Reading): void {
  report(reading, 'error', 'code-in-content', position, `${what} is code, and content is never run.`, hint);
}
