/** How many brackets may be open at once in a paragraph: much deeper, and a parser ends the whole process. */
const mostBrackets = 100;

/** Where so many brackets are open that no parser should be asked: an offset; undefined in all sensible text. */
export function findTooDeep(text: string): number | undefined {
  let open = 0;
  for (const { 0: mark, index } of text.matchAll(/[([{]|[)\]}]|\n[ \t]*\r?\n/g)) {
    // An interval such as ]0, 1[ opens more than it closes, so each paragraph begins anew.
    if (mark.startsWith('\n')) open = 0;
    else if ('([{'.includes(mark)) open++;
    else open = Math.max(0, open - 1);
    if (open > mostBrackets) return index;
  }
  return undefined;
}
