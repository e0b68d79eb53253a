/** Where the group that begins here ends: the place of its closing brace, or -1. `\{` and `\}` are characters. */
export function closingBrace(tex: string, open: number): number {
  let depth = 0;
  for (let here = open; here < tex.length; here++) {
    const sign = tex[here];
    if (sign === '\\') here++;
    else if (sign === '{') depth++;
    else if (sign === '}' && --depth === 0) return here;
  }
  return -1;
}

/** Where the maths that begins here ends: the place of its closing dollar, or -1. `\$` is a character. */
export function closingDollar(tex: string, start: number): number {
  for (let here = start; here < tex.length; here++) {
    if (tex[here] === '\\') here++;
    else if (tex[here] === '$') return here;
  }
  return -1;
}

/** A value that is no LaTeX, such as an address, without the backslashes that some write in it. */
export function unescapeVerbatim(value: string): string {
  return value.trim().replaceAll(/\\~\{\}|\\([_%&#~$])/g, (_, sign?: string) => sign ?? '~');
}
