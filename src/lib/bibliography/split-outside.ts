/** An expression that splits, as `splitOutside` needs it: one that finds braces too. */
export type Separator = RegExp & { readonly isSeparator: true };

/**
 * A separator for `splitOutside`.
 * @param pattern an expression that never finds nothing; it sees what stands before it
 */
export function separatorOf(pattern: RegExp): Separator {
  return new RegExp(`[{}]|${pattern.source}`, `g${pattern.flags}`) as Separator;
}

/** Splits at a separator that stands outside braces and cuts the spaces around the parts. */
export function splitOutside(text: string, separator: Separator): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  separator.lastIndex = 0;
  for (let found = separator.exec(text); found; found = separator.exec(text)) {
    const [token] = found;
    if (token === '{') depth++;
    else if (token === '}') depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      parts.push(text.slice(start, found.index).trim());
      start = separator.lastIndex;
    }
  }
  parts.push(text.slice(start).trim());
  return parts;
}
