/** A text of this length is read once for all its braces, lest each of a thousand that are open be followed to its end. */
const long = 500;
let last: { tex: string; ends: Int32Array } | undefined;

/** Where the group that begins here ends: the place of its closing brace, or -1. `\{` and `\}` are characters. */
export function closingBrace(tex: string, open: number): number {
  if (tex.length > long) {
    if (last?.tex !== tex) last = { tex, ends: endsOf(tex) };
    if (last.ends[open] !== unread) return last.ends[open]!;
  }
  let depth = 0;
  for (let here = open; here < tex.length; here++) {
    const sign = tex[here];
    if (sign === '\\') here++;
    else if (sign === '{') depth++;
    else if (sign === '}' && --depth === 0) return here;
  }
  return -1;
}

/** For what is no brace that opens a group, or one that a backslash stands before. */
const unread = -2;

/** Where each group of a text ends, by the place of its opening brace; -1 for one that has no end. */
function endsOf(tex: string): Int32Array {
  const ends = new Int32Array(tex.length).fill(unread);
  const open: number[] = [];
  for (let here = 0; here < tex.length; here++) {
    const sign = tex[here];
    if (sign === '\\') here++;
    else if (sign === '{') {
      open.push(here);
      ends[here] = -1;
    } else if (sign === '}' && open.length > 0) ends[open.pop()!] = here;
  }
  return ends;
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
