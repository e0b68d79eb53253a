import { latexToText } from '#lib/bibliography/decode-latex.ts';
import { isAccent, isLetterCommand } from '#lib/bibliography/latex-commands.ts';
import { deepest } from '#lib/bibliography/latex-cursor.ts';
import { closingBrace } from '#lib/bibliography/latex-scanner.ts';

/** A command as LaTeX reads it: a backslash with all letters after it, or with one other character. */
const command = /\\(?:[A-Za-z]+|[\s\S])/y;
/** What is kept letter by letter: maths, and addresses. */
const verbatim = /\$(?:[^$\\]|\\[\s\S])+\$|\\\([\s\S]*?\\\)|\\(?:url|href|path|nolinkurl)\s*\{[^{}]*\}/y;
const own = /[&%#_$]/;
/** The longest way to write one letter: `{\\accent19 \\cyra}` and accents on accents. */
const longestLetter = 60;

/**
 * LaTeX text of an author with its accented letters as Unicode, which all importers read, and with & % # _ $ escaped
 * where that was forgotten. Braces that protect case, maths and all other commands stay as they are written.
 */
export function toUtf8Latex(written: string): string {
  let out = '';
  for (let here = 0; here < written.length;) {
    const [text, next] = readToken(written, here);
    out += text;
    here = next;
  }
  return out.normalize('NFC');
}

/** What stands from one place on, as it is to be written, and where the next token begins. */
function readToken(written: string, here: number): [text: string, next: number] {
  verbatim.lastIndex = here;
  const kept = verbatim.exec(written)?.[0];
  if (kept) return [kept, here + kept.length];
  const sign = written[here]!;
  if (sign === '{') {
    const end = endOfLetterGroup(written, here);
    if (end !== undefined) return [latexToText(written.slice(here, end)), end];
  }
  if (sign !== '\\') return [own.test(sign) ? `\\${sign}` : sign, here + 1];
  const end = endOfLetter(written, here);
  if (end !== undefined && end - here <= longestLetter) {
    const letter = latexToText(written.slice(here, end));
    if (isLetter(letter)) return [letter, end];
  }
  command.lastIndex = here;
  const name = command.exec(written)?.[0] ?? sign;
  return [name, here + name.length];
}

function isLetter(text: string): boolean {
  return /^[\p{L}\p{M}]+$/u.test(text);
}

/** Where a group ends that holds one letter and nothing else, so that its braces protect nothing: `{\"o}`, `{\ss}`. */
function endOfLetterGroup(written: string, open: number): number | undefined {
  const start = open + 1 + /^\s*/.exec(written.slice(open + 1))![0].length;
  if (written[start] !== '\\') return undefined;
  const end = endOfLetter(written, start);
  const close = end === undefined ? -1 : closingBrace(written, open);
  if (close === -1 || close - open > longestLetter || written.slice(end, close).trim() !== '') return undefined;
  return isLetter(latexToText(written.slice(open, close + 1))) ? close + 1 : undefined;
}

/** Where an accent with its letter, or a letter that LaTeX has a name for, ends: `\'e`, `\v{c}`, `\'{\i}`, `\o{}`. */
function endOfLetter(written: string, start: number, level = 0): number | undefined {
  command.lastIndex = start;
  const name = command.exec(written)?.[0];
  if (!name) return undefined;
  let here = start + name.length;
  const isWord = /[A-Za-z]$/.test(name);
  if (isLetterCommand(name.slice(1))) {
    // TeX skips the spaces after the name of a command; {} ends the name too.
    const [skipped] = /^(?:\s*\{\}|[ \t]+)?/.exec(written.slice(here))!;
    return here + skipped.length;
  }
  if (!isAccent(name.slice(1))) return undefined;
  here += /^\s*/.exec(written.slice(here))![0].length;
  if (written[here] === '{') {
    const end = closingBrace(written, here);
    return end === -1 ? undefined : end + 1;
  }
  if (written[here] === '\\') return level < deepest ? endOfLetter(written, here, level + 1) : undefined;
  const base = /^\p{L}/u.exec(written.slice(here, here + 2))?.[0];
  if (!base || (isWord && here === start + name.length)) return undefined;
  return here + base.length;
}

/** Plain text as LaTeX: maths between dollars stays, and so does `\$`; what LaTeX reads as its own is escaped. */
export function escapeLatex(text: string): string {
  return text.replace(/\$(?:[^$\\]|\\[\s\S])+\$|\\\$|[&%#_${}\\~^]/g, (token) => {
    if (token.length > 1) return token;
    return commands[token] ?? `\\${token}`;
  });
}

/** BibTeX counts braces even where they are escaped, so those of the text become commands. */
const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};
