import { findUnshowable } from '#lib/characters.ts';
import { decodeWindows1252 } from '#lib/bibliography/mojibake.ts';
import { positionsIn } from '#lib/bibliography/text-positions.ts';
import type { EntryProblem } from '#lib/bibliography/entry-reader.ts';

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
