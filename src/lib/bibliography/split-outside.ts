/**
 * Splits at a separator that stands outside braces and cuts the spaces around the parts.
 * @param separator a sticky expression, which sees what stands before it
 */
export function splitOutside(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let here = 0; here < text.length;) {
    const sign = text[here];
    if (sign === '{') depth++;
    else if (sign === '}' && depth > 0) depth--;
    separator.lastIndex = here;
    if (depth === 0 && separator.test(text) && separator.lastIndex > here) {
      parts.push(text.slice(start, here).trim());
      here = separator.lastIndex;
      start = here;
    } else here++;
  }
  parts.push(text.slice(start).trim());
  return parts;
}
