/**
 * Characters of Unicode's private use area that carry what a citation engine would otherwise read as its own markup,
 * or could not carry at all. They go in with the data and are replaced in what comes out.
 */
const first = 0xe000;
const character = (offset: number) => String.fromCharCode(first + offset);

/** What Hayagriva reads as markup in a text: braces, dollars and backslashes. */
const hidden = ['{', '}', '$', '\\'];

export const raised = { open: character(4), close: character(5) };
export const lowered = { open: character(6), close: character(7) };
/** Stands for the authors that "and others" leaves out. */
export const otherAuthors = character(8);
/** Stands behind the last editor of a work that is listed under its editors. */
export const asEditors = character(9);
/** Stands before a title that begins with a brace: the engine would lose the space after that brace. */
export const titleStart = character(10);

const digits = 16;
const lastOffset = digits + 16;

/** Hides from Hayagriva what it would read as markup. */
export function hideMarkup(text: string): string {
  return text.replace(/[\uE000-\uE020]/g, '').replace(/[{}$\\]/g, (found) => character(hidden.indexOf(found)));
}

/** Puts back what was hidden. */
export function showMarkup(text: string): string {
  return text.replace(/[\uE000-\uE003]/g, (found) => hidden[found.charCodeAt(0) - first]!);
}

/** A mark by which an entry is known again: its number in sixteen digits of the private area, and an end. */
export function entryMark(index: number): string {
  const written = [...index.toString(digits)].map((digit) => character(digits + Number.parseInt(digit, digits)));
  return written.join('') + character(lastOffset);
}

const marks = /([\uE010-\uE01F]+)\uE020/g;

/** The number of the entry whose mark stands in a text, and the text without it. */
export function takeEntryMark(text: string): { index: number | undefined; rest: string } {
  const found = [...text.matchAll(marks)][0]?.[1];
  const value = found && [...found].map((digit) => (digit.charCodeAt(0) - first - digits).toString(digits)).join('');
  return { index: value ? Number.parseInt(value, digits) : undefined, rest: text.replace(marks, '') };
}
