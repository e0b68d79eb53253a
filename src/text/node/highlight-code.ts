import type { BundledLanguage } from 'shiki';
import type { Body } from '#text/body/parse-body.ts';
import { codeKey, walk } from '#text/body/tree.ts';
import { escapeHtml } from '#text/inline-markdown.ts';

/**
 * The HTML of the blocks of code of a body whose language is known, by `codeKey`: words with a class for what they are.
 * Which colour that is, in light and in dark, is a matter of style: no page may have styles of its own.
 */
export async function highlightBlocks({
  nodes,
  notes,
}: Pick<Body, 'nodes' | 'notes'>): Promise<Record<string, string>> {
  const blocks = [...walk([...nodes, ...[...notes.values()].flat()])].flatMap((node) =>
    node.type === 'code' && node.lang ? [{ code: node.value, lang: node.lang }] : [],
  );
  const highlighted: Record<string, string> = {};
  for (const { code, lang } of blocks) {
    const html = await highlight(code, lang);
    if (html !== undefined) highlighted[codeKey(code, lang)] = html;
  }
  return highlighted;
}

/** The longest code that is coloured: grammars take a second for a megabyte. */
const longest = 50_000;

/** Code with its classes; undefined when nobody knows its language. */
async function highlight(code: string, lang: string): Promise<string | undefined> {
  const { bundledLanguages, codeToTokens, createCssVariablesTheme } = await import('shiki');
  if (!Object.hasOwn(bundledLanguages, lang) || code.length > longest) return undefined;
  const theme = createCssVariablesTheme({ name: 'vitrine', variablePrefix: '--' });
  const { tokens } = await codeToTokens(code, { lang: lang as BundledLanguage, theme });
  return tokens.map((line) => joinTokens(line.map(({ content, color }) => [content, classOf(color)]))).join('\n');
}

/** What kinds of words have a colour of their own, and the names of their classes. */
const classes: Readonly<Record<string, string>> = {
  comment: 'c',
  keyword: 'k',
  string: 's',
  'string-expression': 's',
  constant: 'n',
  function: 'f',
  parameter: 'p',
  link: 's',
  inserted: 's',
  deleted: 'k',
};

/** The class of a colour of the theme: `var(--token-keyword)`. */
function classOf(color: string | undefined): string | undefined {
  const name = /--token-([\w-]+)/.exec(color ?? '')?.[1];
  return name && classes[name];
}

/** Words of a line, those of one kind together. */
function joinTokens(words: readonly (readonly [text: string, kind: string | undefined])[]): string {
  const joined: [string, string | undefined][] = [];
  for (const [text, kind] of words) {
    const last = joined.at(-1);
    if (last && (last[1] === kind || text.trim() === '')) last[0] += text;
    else joined.push([text, kind]);
  }
  return joined
    .map(([text, kind]) => (kind ? `<span class="t-${kind}">${escapeHtml(text)}</span>` : escapeHtml(text)))
    .join('');
}
