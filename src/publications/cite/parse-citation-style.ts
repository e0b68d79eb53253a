import type { Problem } from '#model/problem.ts';
import { findXmlFault } from '#model/svg-faults.ts';
import { unescapeHtml } from '#text/inline-markdown.ts';
import { positionsIn } from '#text/positions-in-text.ts';

/** A citation style that the author added, as a file of the Citation Style Language. */
export interface FurtherStyle {
  /** The file, from the root of the content folder. */
  file: string;
  /** What a reader sees: the short title, or the title. */
  label: string;
  csl: string;
  /** The language whose words it uses, where it says one: `de-DE`. */
  locale?: string;
}

/** Where citation styles come from. */
const source = 'https://github.com/citation-style-language/styles';

/** Reads a file of the Citation Style Language (specification 1.0.2). */
export function parseCitationStyle(csl: string, file: string): { style?: FurtherStyle; problems: Problem[] } {
  const problem = (code: Problem['code'], message: string, hint: string, offset?: number): { problems: Problem[] } => {
    const position = offset === undefined ? undefined : positionsIn(csl)(offset);
    return { problems: [{ file, position, code, message, hint, severity: 'error' }] };
  };
  const bare = csl.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, (found) => found.replace(/[^\n]/g, ' '));
  const root = /<([\w:!]+)([^<>]*)>/.exec(bare);
  if (root?.[1] !== 'style' || !root[2]!.includes('http://purl.org/net/xbiblio/csl'))
    return problem(
      'unreadable-style',
      'This is not a file of the Citation Style Language, so no work can be cited in it.',
      `Download the style itself, not the page that shows it: ${source}.`,
      root?.index,
    );
  const fault = findXmlFault(bare);
  if (fault)
    return problem(
      'unreadable-style',
      `This XML cannot be read: ${fault.message}`,
      `Correct it, or download the style again: ${source}.`,
      fault.offset,
    );
  const parent = /<link\b[^>]*\brel="independent-parent"[^>]*>/.exec(bare);
  if (parent) {
    const name = /href="[^"]*\/([\w.-]+)"/.exec(parent[0])?.[1] ?? 'the style that it names';
    return problem(
      'dependent-style',
      `This style only says that it is the same as \`${name}\`.`,
      `Put ${name}.csl here instead: ${source}.`,
      parent.index,
    );
  }
  if (!/<bibliography\b/.test(bare))
    return problem(
      'style-without-bibliography',
      'This style has notes but no bibliography, so a work alone has no citation in it.',
      'Choose a style that has one; those for notes often have a variant “with bibliography”.',
      root.index,
    );
  const locale = /\bdefault-locale="([A-Za-z]{2,3}(?:-[A-Za-z]{2})?)"/.exec(root[2]!)?.[1];
  const label =
    textOf(bare, 'title-short') ??
    textOf(bare, 'title') ??
    file
      .split('/')
      .pop()!
      .replace(/\.csl$/, '');
  return { style: { file, label, csl, ...(locale && { locale }) }, problems: [] };
}

function textOf(csl: string, element: string): string | undefined {
  const info = /<info>([\s\S]*?)<\/info>/.exec(csl)?.[1] ?? '';
  const text = new RegExp(`<${element}\\b[^>]*>([^<]*)</${element}>`).exec(info)?.[1];
  return text === undefined ? undefined : unescapeHtml(text).replace(/\s+/g, ' ').trim() || undefined;
}
