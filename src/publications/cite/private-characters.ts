/**
 * Characters of Unicode's private use areas that carry what a citation engine would read as something else, or could
 * not carry at all. They go in with the data and are replaced in what comes out.
 */
const first = 0xe000;
const character = (offset: number) => String.fromCharCode(first + offset);

/** Raised, lowered, italic and bold words of a title, which the engine takes as plain text. */
export const tags = {
  sup: { open: character(4), close: character(5) },
  sub: { open: character(6), close: character(7) },
  i: { open: character(10), close: character(11) },
  b: { open: character(12), close: character(13) },
} as const;
/** Quotation marks of a title, which the engine would take for those that it puts around the title. */
export const quotes = { open: String.fromCharCode(first + 0x30), close: String.fromCharCode(first + 0x31) };
/** Words of a title that keep their capitals. */
export const keptWords = { open: character(0), close: character(1) };
/** Replaces the people that "and others" leaves out. */
export const otherPeople = character(8);
/** The same for the editors of the whole that a work is a part of. */
export const otherEditors = character(2);
/** Marks a group that is the last of the authors. */
export const groupStart = character(9);
/** Stands before a title that begins with a brace: the engine would lose the space after that brace. */
export const titleStart = character(14);

const digits = 16;
const lastOffset = digits + 16;

/** The second private area, whose characters represent those of Unicode's first plane, one for one. */
const veilStart = 0xf0000;
const veiled = /[\u{F0000}-\u{FFFFD}]/gu;

/** Hides a text from the engine, which then prints it as it is: it has no capitals, no numbers and no markup. */
export function veil(text: string): string {
  return text.replace(/[^\uD800-\uDFFF]/g, (found) => String.fromCodePoint(veilStart + found.charCodeAt(0)));
}

/** Hides from the engine only what it would read as markup. */
export function hideMarkup(text: string): string {
  return text
    .replace(/[\uE000-\uE020]/g, '')
    .replace(veiled, '')
    .replace(/[{}$\\]/g, veil);
}

/** Puts back what was hidden. */
export function unveil(html: string, toHtml: (text: string) => string): string {
  return html.replace(veiled, (found) => toHtml(String.fromCharCode(found.codePointAt(0)! - veilStart)));
}

/** Follows a number that the engine counts and the reader does not see. */
const countEnd = character(15);
const counted = new RegExp(`1${countEnd}`, 'g');

/** A text that the engine prints as it is, and takes for one number: `e123`, `007`. */
export function asNumber(text: string): string {
  return `${veil(text)}1${countEnd}`;
}

/** Removes the numbers that `asNumber` added. */
export function dropCounts(text: string): string {
  return text.replace(counted, '');
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
