import { adsJournals } from '#lib/bibliography/ads-journals.ts';
import { accents, characters, lgr, mathsCharacters, scripts } from '#lib/bibliography/latex-characters.ts';
import { droppedArguments, mathsCommands, spaces, transparent } from '#lib/bibliography/latex-commands.ts';
import { closingBrace, closingDollar, unescapeVerbatim } from '#lib/bibliography/latex-scanner.ts';

/** What LaTeX may do with a text; one that has none of it is as it is written. */
const special = /[\\{}$~`\t\n\r\f]|--|''| {2}|^ | $/;
/** Text up to the next character that may be LaTeX. */
const plain = /[^\\{}$~`'\-!?]+/y;
const ligatures: readonly [string, string][] = [
  ['---', '—'],
  ['--', '–'],
  ['``', '“'],
  ["''", '”'],
  ['!`', '¡'],
  ['?`', '¿'],
];
/** Arguments within arguments beyond this depth are not LaTeX that a person wrote. */
const deepest = 40;

/**
 * LaTeX text as Unicode. Braces protect and disappear; maths, `$…$` or `\(…\)`, is kept between dollars,
 * and so `\$` stays for a dollar. A command that is not known stays in the text with what is in its
 * braces, and is named in `unknown`.
 */
export function decodeLatex(written: string): { text: string; unknown: string[] } {
  if (!special.test(written)) return { text: written.normalize('NFC'), unknown: [] };
  const unknown: string[] = [];
  const text = decode(written, unknown, 0)
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();
  return { text: text.normalize('NFC'), unknown };
}

function decode(tex: string, unknown: string[], depth: number): string {
  let out = '';
  let here = 0;

  /** An argument as it is written: a group, a command, or one character. */
  const readArgument = (level = 0): string => {
    while (/\s/.test(tex[here] ?? '')) here++;
    const start = here;
    if (tex[here] === '{') {
      const end = closingBrace(tex, here);
      here = end === -1 ? tex.length : end + 1;
      return tex.slice(start + 1, end === -1 ? undefined : end);
    }
    if (tex[here] !== '\\') {
      const code = tex[here] === '}' ? undefined : tex.codePointAt(here);
      const character = code === undefined ? '' : String.fromCodePoint(code);
      here += character.length;
      return character;
    }
    // A command, and what it needs itself: \'\i, \'\^{a}.
    const name = /\\(?:[A-Za-z]+\s*|[\s\S])?/y;
    name.lastIndex = here;
    const found = name.exec(tex)![0];
    here += found.length;
    const command = found.trimEnd();
    const isAccent = Object.hasOwn(accents, command.slice(1)) && level < deepest;
    return isAccent ? `${command}{${readArgument(level + 1)}}` : command;
  };
  const decodeArgument = () => {
    const argument = readArgument();
    return depth < deepest ? decode(argument, unknown, depth + 1).trim() : argument;
  };
  const maths = (from: number, to: number, next: number): string => {
    here = next;
    return `$${tex.slice(from, to)}$`;
  };

  const readAccent = (sign: string): string => {
    const text = decodeArgument();
    const [first, base] = /^([ıȷ]|[\s\S])\p{M}*/u.exec(text) ?? [];
    if (first === undefined || base === undefined) return /[A-Za-z]/.test(sign) ? '' : sign;
    const dotted = first.replace('ı', 'i').replace('ȷ', 'j');
    return (dotted + accents[sign]!).normalize('NFC') + text.slice(first.length);
  };

  const readWord = (name: string, start: number): string => {
    if (name === 'url' || name === 'path' || name === 'nolinkurl') return unescapeVerbatim(readArgument());
    if (name === 'href') {
      const address = unescapeVerbatim(readArgument());
      return decodeArgument() || address;
    }
    if (mathsCommands.has(name)) return `$${readArgument()}$`;
    if (name === 'textsuperscript' || name === 'textsubscript') return inScript(decodeArgument(), scripts[name]);
    if (name === 'textgreek') return (replaceEach(decodeArgument(), lgr) ?? '').replace(/σ(?!\p{L})/gu, 'ς');
    if (name === 'texorpdfstring') {
      const text = decodeArgument();
      readArgument();
      return text;
    }
    if (name === 'MakeUppercase' || name === 'uppercase') return decodeArgument().toUpperCase();
    if (Object.hasOwn(droppedArguments, name)) {
      for (let count = droppedArguments[name]!; count > 0; count--) readArgument();
      return name === 'hspace' ? ' ' : '';
    }
    const character =
      characterOf(characters, name) ??
      characterOf(adsJournals, name) ??
      characterOf(mathsCharacters, name) ??
      (name.startsWith('text') ? characterOf(mathsCharacters, name.slice(4)) : undefined) ??
      (spaces.test(name) ? ' ' : undefined);
    if (character !== undefined || transparent.test(name)) {
      // TeX skips the spaces after the name of a command; {} ends the name too.
      while (/\s/.test(tex[here] ?? '')) here++;
      if (tex.startsWith('{}', here)) here += 2;
      return character ?? '';
    }
    unknown.push(`\\${name}`);
    const group = /\s*\{/y;
    for (group.lastIndex = here; group.test(tex); group.lastIndex = here) {
      const end = closingBrace(tex, group.lastIndex - 1);
      if (end === -1) break;
      here = end + 1;
    }
    return tex.slice(start, here);
  };

  const readCommand = (): string => {
    const start = here++;
    const sign = tex[here] ?? '';
    const name = /[A-Za-z]+/y;
    name.lastIndex = here;
    const word = name.exec(tex)?.[0];
    here += word?.length ?? 1;
    if (Object.hasOwn(accents, word ?? sign)) return readAccent(word ?? sign);
    if (word) return readWord(word, start);
    if (sign === '(' || sign === '[') {
      const end = tex.indexOf(sign === '(' ? '\\)' : '\\]', here);
      return end > here ? maths(here, end, end + 2) : sign;
    }
    if (sign === '$') return '\\$';
    if ('&%#_{}'.includes(sign)) return sign;
    if ('/-!@*'.includes(sign)) return '';
    if (sign === '\\' || /[\s,;:>]/.test(sign)) return ' ';
    unknown.push(`\\${sign}`);
    return `\\${sign}`;
  };

  const readNext = (): string => {
    plain.lastIndex = here;
    const text = plain.exec(tex)?.[0];
    if (text !== undefined) {
      here += text.length;
      return text;
    }
    const sign = tex[here]!;
    if (sign === '\\') return readCommand();
    const ligature = ligatures.find(([signs]) => tex.startsWith(signs, here));
    if (ligature) {
      here += ligature[0].length;
      return ligature[1];
    }
    if (sign === '$') {
      const display = tex[here + 1] === '$' ? 2 : 1;
      const end = closingDollar(tex, here + display);
      if (end > here + display) return maths(here + display, end, end + display);
    }
    here++;
    if (sign === '~') return ' ';
    return sign === '{' || sign === '}' ? '' : sign;
  };

  while (here < tex.length) out += readNext();
  return out;
}

function characterOf(table: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

function inScript(text: string, script: { from: string; to: string }): string {
  return replaceEach(text, script, true) ?? text;
}

/** Replaces characters one by one; undefined when all must be known and one is not. */
function replaceEach(text: string, { from, to }: { from: string; to: string }, all = false): string | undefined {
  const replaced = [...text].map((character) => to[from.indexOf(character)] ?? (all ? undefined : character));
  return replaced.includes(undefined) ? undefined : replaced.join('');
}
