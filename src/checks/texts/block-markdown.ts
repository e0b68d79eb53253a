import type { CheckedContent, WrittenValue } from '#model/checked-content.ts';
import { shorten } from '#lib/body/reading.ts';
import { parseInline } from '#lib/inline-markdown.ts';
import { formatField, type Problem } from '#lib/problem.ts';

/** What stands on lines of its own in Markdown. A field is one paragraph, in which it would be shown as it is written. */
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
