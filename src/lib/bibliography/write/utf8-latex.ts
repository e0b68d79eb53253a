import { decodeLatex } from '#lib/bibliography/decode-latex.ts';

const braced = String.raw`\{(?:[^{}]|\{[^{}]*\})*\}`;
/** An accent with its letter, or a letter LaTeX has a name for: `\'e`, `\"{o}`, `\v{c}`, `\'{\i}`, `\o{}`. */
const letter = String.raw`\\(?:[\x60'^"~=.]|[uvHcdbkr](?![A-Za-z]))\s*(?:${braced}|\\[A-Za-z]+[ \t]*|\p{L})|\\(?:ss|SS|ae|AE|oe|OE|aa|AA|o|O|l|L|dh|DH|th|TH|dj|DJ|ng|NG)(?![A-Za-z])(?:\s*\{\}|[ \t]+)?`;

/**
 * What is looked at as one: letters (alone in braces, which then protect nothing), addresses, maths, characters that
 * are escaped already, and at last the characters that LaTeX reads as its own.
 */
const tokens = new RegExp(
  [
    String.raw`\{\s*(?:${letter})\s*\}`,
    letter,
    String.raw`\\(?:url|href|path)\s*${braced}`,
    String.raw`\\\([\s\S]*?\\\)`,
    String.raw`\\[\s\S]`,
    String.raw`\$(?:[^$\\]|\\[\s\S])+\$`,
    '[&%#_$]',
  ].join('|'),
  'gu',
);

/**
 * LaTeX text of an author with its accents as Unicode letters, which all importers read, and with & % # _ $ escaped
 * where that was forgotten. Braces that protect case, maths and all other commands stay as they are written.
 */
export function toUtf8Latex(written: string): string {
  return written
    .replace(tokens, (token) => {
      if (/^[&%#_$]$/.test(token)) return `\\${token}`;
      if (!/^\{?\s*\\/.test(token) || /^\\[([&%#_$\\]/.test(token)) return token;
      const { text } = decodeLatex(token);
      return /^[\p{L}\p{M}]+$/u.test(text) ? text : token;
    })
    .normalize('NFC');
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
