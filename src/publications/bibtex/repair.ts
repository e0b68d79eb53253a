import { findUnshowable } from '#text/characters.ts';
import { positionsIn } from '#text/positions-in-text.ts';
import type { EntryProblem } from './entry-reader.ts';
import type { BibEntry } from './parse-bibtex.ts';

const control = /[^\P{Cc}\t\n\r]|[\uFFFD-\uFFFF]|\p{Cs}/gu;
/** What programs write for bytes that are no character. */
const lost = '\uFFFD';

/**
 * A text without the characters that no page can show. Those from U+0080 to U+009F are quotation marks, dashes and
 * letters of windows-1252 that a program took for Latin-1; the others come along from a PDF and are left out. The
 * length of the text stays, so that places in it do.
 */
export function repairCharacters(text: string): { text: string; problems: EntryProblem[] } {
  if (!findUnshowable(text) && !/[\uFFFD]|\r(?!\n)/.test(text)) return { text, problems: [] };
  const at = positionsIn(text);
  const problems: EntryProblem[] = [];
  // Old Macs ended lines so, and a comment would go on to the end of the file.
  const repaired = text.replace(/\r(?!\n)/g, '\n').replace(control, (character, offset: number) => {
    if (character === lost) {
      problems.push({
        position: at(offset),
        severity: 'warning',
        code: 'damaged-characters',
        group: 'lost',
        message: `The character ${lost} stands for one that a program could not read.`,
        hint: 'Write the character that is meant.',
      });
      return character;
    }
    const code = character.codePointAt(0)!;
    const meant = code >= 0x80 && code < 0xa0 ? decodeWindows1252(Uint8Array.of(code)) : ' ';
    const isKnown = meant !== character && meant !== ' ';
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    problems.push({
      position: at(offset),
      severity: 'warning',
      code: 'control-character',
      group: isKnown ? 'windows-1252' : 'left out',
      message: isKnown
        ? `The character ${name} cannot be shown; it is read as ${meant}, which it is in windows-1252.`
        : `The character ${name} cannot be shown, so it is left out.`,
      hint: isKnown
        ? `Write ${meant}.`
        : 'Delete it. Such characters come along when text is copied from a PDF or a terminal.',
    });
    return isKnown ? meant : ' ';
  });
  return { text: repaired, problems };
}

/** Entries whose fields were UTF-8 and were read as windows-1252, repaired where that is certain, each with a report. */
export function repairFields(entries: readonly BibEntry[]): { entries: BibEntry[]; problems: EntryProblem[] } {
  const problems: EntryProblem[] = [];
  const repaired = entries.map((entry) => {
    const fields = entry.fields.map((field) => {
      const value = repairMojibake(field.value);
      if (value === undefined) return field;
      problems.push({
        position: field.valuePosition,
        field: field.name,
        severity: 'warning',
        code: 'damaged-characters',
        message: `The characters of \`${field.name}\` were damaged: a program read UTF-8 as windows-1252. The site shows it repaired.`,
        hint: `Write ${sample(value)} instead of ${sample(field.value)}.`,
      });
      return { ...field, value };
    });
    return fields.some((field, index) => field !== entry.fields[index]) ? { ...entry, fields } : entry;
  });
  return { entries: repaired, problems };
}

/** The word around the first character beyond ASCII. */
function sample(text: string): string {
  return /[^\s,.;:{}]*[^\0-\u007F][^\s,.;:{}]*/u.exec(text)?.[0].slice(0, 40) ?? '';
}

/** What windows-1252 has for the bytes 80–9F (WHATWG Encoding, index-windows-1252); five bytes stand for themselves. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const byteOf = new Map([...upper].map((character, index) => [character.charCodeAt(0), 0x80 + index]));
/** The first byte of a character in UTF-8 and the byte after it, both read as windows-1252. */
const suspect = /[\u00C2-\u00F4][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;

/** Bytes of windows-1252 as text. */
export function decodeWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 8192)
    text += String.fromCharCode(...bytes.subarray(start, start + 8192));
  return text.replace(/[\u0080-\u009F]/g, (character) => upper[character.charCodeAt(0) - 0x80]!);
}

/**
 * Text that was UTF-8 and was read as windows-1252 (`MÃ¼ller`), as it was. Only what is certain is repaired: the whole
 * text must be such bytes, and must have fewer characters beyond ASCII afterwards. All else is undefined.
 */
export function repairMojibake(text: string): string | undefined {
  if (!suspect.test(text)) return undefined;
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const byte = code < 0x80 || (code > 0x9f && code < 0x100) ? code : (byteOf.get(code) ?? (code < 0xa0 ? code : -1));
    if (byte === -1) return undefined;
    bytes[index] = byte;
  }
  const repaired = decodeUtf8(bytes);
  return repaired !== undefined && foreign(repaired) < foreign(text) ? repaired : undefined;
}

/** Bytes as UTF-8; undefined when they are not. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function foreign(text: string): number {
  return [...text].filter((character) => character > '\u007F').length;
}

/** A field on a line of its own within the value of another. */
const fieldWithin = /,[ \t]*\r?\n\s*[A-Za-z][\w-]*\s*=\s*["{]/;
/** A field outside every entry. */
const fieldOutside = /^\s*,|(?<![\w:-])[A-Za-z][\w:-]*\s*=\s*["{]/;

/** Whether a value holds the fields that follow it, since its own closing brace is missing. */
export function holdsField(value: string): boolean {
  return fieldWithin.test(value);
}

/** Says which brace is missing. */
export function explainUnclosed({ name, value }: { name: string; value: string }): { message: string; hint: string } {
  const own = value.slice(0, value.search(fieldWithin)).trim();
  return {
    message: `The value of \`${name}\` is not closed where it ends, so it holds the fields after it.`,
    hint: `Write the brace: ${name} = {${own.length > 60 ? `${own.slice(0, 60)}…` : own}},`,
  };
}

/** Where fields are in the text between two entries, if there are any. */
export function findStrayField(between: string): number | undefined {
  const text = between.replace(/%[^\n]*/g, (comment) => ' '.repeat(comment.length));
  return fieldOutside.test(text) ? text.search(/\S/) : undefined;
}

/** Says that the entry before them was closed too early. */
export const strayFields = {
  code: 'text-between-entries',
  severity: 'warning',
  message: 'These fields are outside every entry, so they are not read: the entry above is closed before them.',
  hint: 'Delete the brace that closes the entry before its last field.',
} as const;
