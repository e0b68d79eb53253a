/**
 * How many tags may be open within a `{` of MDX. The parser reads what follows each of them in two ways, and so needs
 * twice as long for each: a `{` that is not closed, before thirty `<br>`, would take minutes.
 */
const mostTags = 12;

/** What is escaped, a fence of code, a run of backticks, a brace, the beginning or the end of a tag, a blank line. */
const token = /\\[\s\S]|^[ \t]{0,3}(?:`{3,}|~{3,}).*|`+|[{}]|<(?! |\d|=)[^<>{}]*>?|\n[ \t]*(?=\n)/gm;

/** Where a `{` begins in MDX within which more tags are open than the parser can follow; undefined in all that it reads. */
export function findOpenExpression(text: string): number | undefined {
  if (!text.includes('{') || text.split('<').length <= mostTags) return undefined;
  const tokens = [...text.matchAll(token)].map(({ 0: sign, index }) => ({ sign: sign.trim(), index }));
  /** The braces and the tags that are open within the first brace; nothing closes what is not the last of them. */
  const open: ('{' | '<')[] = [];
  let [start, tags] = [0, 0];
  for (let at = 0; at < tokens.length; at++) {
    const { sign, index } = tokens[at]!;
    if (sign.startsWith('```') || sign.startsWith('~~~')) at = endOfFence(tokens, at);
    else if (sign.startsWith('`') && open.length === 0) at = endOfCode(tokens, at);
    else if (sign === '{') {
      if (open.length === 0) start = index;
      open.push('{');
    } else if (sign === '}' && open.at(-1) === '{') open.pop();
    else if (sign.startsWith('</') && open.at(-1) === '<') {
      open.pop();
      tags--;
    } else if (/^<(?!\/)/.test(sign) && !sign.endsWith('/>') && open.length > 0) {
      open.push('<');
      if (++tags > mostTags) return start;
    }
  }
  return undefined;
}

type Token = { sign: string; index: number };

/** The token that closes a fence, which is as long or longer; the last one where nothing does. */
function endOfFence(tokens: readonly Token[], start: number): number {
  const [fence = ''] = /^(?:`+|~+)/.exec(tokens[start]!.sign) ?? [];
  for (let at = start + 1; at < tokens.length; at++)
    if (tokens[at]!.sign.startsWith(fence) && /^(?:`+|~+)$/.test(tokens[at]!.sign)) return at;
  return tokens.length;
}

/** The token that ends code among words: as many backticks in the same paragraph; else the one that it begins with. */
function endOfCode(tokens: readonly Token[], start: number): number {
  const { sign } = tokens[start]!;
  for (let at = start + 1; at < tokens.length && tokens[at]!.sign !== ''; at++)
    if (tokens[at]!.sign === sign) return at;
  return start;
}
