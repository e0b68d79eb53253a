import type { CheckedContent, WrittenValue } from '#model/checked-content.ts';
import { formatField, type Problem } from '#model/problem.ts';
import { findTemplateTag } from '#text/body/facts.ts';
import { furtherAttributes, type GivenComponent, givenComponents, isGiven } from '#text/body/html-names.ts';
import { findExcess } from '#text/body/limits.ts';
import { shorten } from '#text/body/reading.ts';
import type { ComponentNode } from '#text/body/tree.ts';
import { isNestedTooDeep, parseInline } from '#text/inline-markdown.ts';

/** Bodies that cannot be read, and what in the others a page cannot have. */
export function checkBodies({ bodies, trust }: CheckedContent): Problem[] {
  return bodies.flatMap(({ entry: { file }, body }): Problem[] => {
    const { syntaxError, format, problems } = body;
    if (!syntaxError)
      return problems
        .filter(({ code }) => trust === 'data' || code !== 'code-in-content')
        .map((problem) => ({ file, ...problem }));
    const { position, message, hint: ownHint } = syntaxError;
    const hint =
      ownHint ??
      'In MDX a < or a { that is meant as the character itself is written \\< or \\{, and every tag is closed: <br />. In a file whose name ends in .md they mean nothing.';
    const said = `${format === 'md' ? 'This cannot be read' : 'MDX cannot read this'}: ${message}.`;
    return [{ file, position, code: 'mdx-syntax', message: said.replace(/\.\.$/, '.'), hint, severity: 'error' }];
  });
}

/** Components (`<Figure />`) that there are not, and those that lack what they are about or have what has no effect. */
export function checkComponents({ bodies, trust }: CheckedContent): Problem[] {
  return bodies.flatMap(({ entry: { file }, body }) =>
    body.components.flatMap((component) => {
      if (trust === 'code' && isImported(component.name, body.statements)) return [];
      const faults = isGiven(component.name) ? findFaults(component, component.name) : [unknown(component.name)];
      return faults.map((fault) => ({ file, position: component.position, ...fault }));
    }),
  );
}

const isImported = (name: string, statements: string) => new RegExp(`\\b${name.split('.')[0]}\\b`).test(statements);

type Fault = Pick<Problem, 'code' | 'message' | 'hint' | 'severity'>;

const examples: Record<GivenComponent, string> = {
  Work: '<Work of="wu1957experimental" />, with a citation key',
  Citations: '<Citations of="wu1957experimental" />, with a citation key',
  Rank: '<Rank of="imagenet" />, with an id from `ranks` in metrics.json',
  Stars: '<Stars repo="apache/tvm" />, with owner and name of the repository',
  Video: '<Video src="/files/talk.mp4" poster="./talk.jpg" title="My talk" />, with a file in files/',
};

function findFaults({ attributes }: ComponentNode, name: GivenComponent): Fault[] {
  const needed = givenComponents[name];
  const value = attributes[needed];
  const hint = `Write ${examples[name]}.`;
  const fault = (message: string): Fault => ({ code: 'component-attribute', message, hint, severity: 'error' });
  if (!value) return [fault(`<${name}> does not say \`${needed}\` as plain text.`)];
  if (name === 'Stars' && !/^[\w.-]+\/[\w.-]+$/.test(value)) return [fault(`\`${value}\` is not a repository.`)];
  return Object.keys(attributes)
    .filter((attribute) => attribute !== needed && !furtherAttributes[name].includes(attribute))
    .map((attribute) => ({
      ...fault(`\`${attribute}\` in <${name}> has no effect.`),
      code: 'ignored-attribute',
      severity: 'warning',
    }));
}

function unknown(name: string): Fault {
  const names = Object.keys(examples).map((known) => `<${known}>`);
  return {
    code: 'unknown-component',
    message: `There is no component <${name}> here.`,
    hint: `There are ${names.slice(0, -1).join(', ')} and ${names.at(-1)}. A < that is meant as such is written \\<.`,
    severity: 'error',
  };
}

/** Pictures in bodies without words for those who do not see them. */
export function checkPictureWords({ bodies }: CheckedContent): Problem[] {
  return bodies.flatMap(({ entry: { file }, body }) =>
    body.undescribed.map(({ url, position }): Problem => ({
      file,
      position,
      code: 'picture-without-words',
      message: `The picture ${url} has no description, so some readers do not know what it shows.`,
      hint: `Write ![what it shows](${/\s/.test(url) ? `<${url}>` : url}).`,
      group: 'picture without a description',
      severity: 'warning',
    })),
  );
}

/** Addresses of a body that another program would have filled in: `{{ site.url }}/files/a.pdf`. */
export function checkTemplateAddress({ bodies }: CheckedContent): Problem[] {
  return bodies.flatMap(({ entry: { file }, body }) =>
    body.templateLinks.map(({ url, kind, position }): Problem => {
      const tag = shorten(findTemplateTag(url)!);
      return {
        file,
        position,
        code: 'template-address',
        message: `The address ${shorten(url)} has a tag of a template language in it: ${tag}.`,
        hint:
          kind === 'image'
            ? 'Put the picture beside this file and write its address: ./picture.png.'
            : 'Write the address itself: /research/ for a page, /files/a.pdf for a file.',
        severity: 'error',
      };
    }),
  );
}

/** What Markdown has on lines of its own. In a field, which is one paragraph, it would be shown as it is written. */
const blocks: readonly [what: string, pattern: RegExp][] = [
  ['A list', /^[-*+][ \t]+\S.*\n+[ \t]*[-*+][ \t]+\S/m],
  ['A numbered list', /^\d+[.)][ \t]+\S.*\n+[ \t]*\d+[.)][ \t]+\S/m],
  ['A heading', /^#{1,6}[ \t]+\S.*\n/m],
  ['A block of code', /^(```|~~~)/m],
  ['A table', /^\|?.*\|.*\n[ \t]*\|?[ \t]*:?-+:?[ \t]*\|/m],
  ['A quotation', /^>[ \t]*\S.*\n/m],
];

/** Markdown that a field does not render: of lines of their own in any, and of any kind in the venues of service. */
export function checkBlockMarkdown({ values }: CheckedContent): Problem[] {
  return values.flatMap((written): Problem[] => {
    const { kind, value, path, entry } = written;
    if (kind !== 'text' || typeof value !== 'string') return [];
    const fault = findBlock(value) ?? findMarks(written, value);
    if (!fault) return [];
    const place = { file: entry.file, position: entry.locate(path), field: formatField(path) };
    return [{ ...place, code: 'block-markdown', ...fault, severity: 'warning' }];
  });
}

function findBlock(text: string): Pick<Problem, 'message' | 'hint' | 'group'> | undefined {
  for (const [what, pattern] of blocks) {
    const found = pattern.exec(text)?.[0];
    if (found === undefined) continue;
    const message = `${what} in a field is shown as text: ${shorten(found)}`;
    const hint = 'A field holds one paragraph: write sentences. What needs more belongs into the body of a file.';
    return { message, hint, group: `${what} in a field` };
  }
  return undefined;
}

function findMarks(
  { entry, path }: WrittenValue,
  text: string,
): Pick<Problem, 'message' | 'hint' | 'group'> | undefined {
  if (entry.collection !== 'service' || path[0] !== 'venues' || !/[*_`$[~^]/.test(text)) return undefined;
  const root = parseInline(text);
  const [paragraph, ...others] = 'children' in root ? root.children : [];
  const isPlain =
    others.length === 0 &&
    paragraph !== undefined &&
    'children' in paragraph &&
    paragraph.children.every(({ type }) => type === 'text');
  if (isPlain) return undefined;
  const message = `Markdown in \`venues\` is shown as text: ${shorten(text)}`;
  return { message, hint: 'Write the name alone. A link goes into `links`.', group: 'Markdown in venues' };
}

const depth = {
  message: 'Marks such as * are within each other here more than a hundred times.',
  hint: 'Nest them less deeply. A * that is meant as the character itself is written \\*.',
};

/** Texts in fields that would keep the Markdown parser busy for minutes, or end it. They are shown as they are written. */
export function checkTextBounds({ values }: CheckedContent): Problem[] {
  return values.flatMap(({ kind, value, path, entry }): Problem[] => {
    if (kind !== 'text' || typeof value !== 'string') return [];
    const excess = findExcess(value, 'field') ?? (value.length > 200 && isNestedTooDeep(value) ? depth : undefined);
    if (!excess) return [];
    const { message, hint } = excess;
    const place = { file: entry.file, position: entry.locate(path), field: formatField(path) };
    return [{ ...place, code: 'too-much-text', message, hint, severity: 'error' }];
  });
}
