import { htmlToRichText } from '#publications/html-text.ts';
import { type RichText, richTextToText } from '#publications/rich-text.ts';
import { accents } from './latex-characters.ts';
import {
  characterNamed,
  declarations,
  droppedArguments,
  mathsCommands,
  raisedEndings,
  styles,
} from './latex-commands.ts';
import {
  argumentCommands,
  closingBrace,
  closingDollar,
  deepest,
  inTag,
  type LatexArguments,
  LatexCursor,
} from './scan-latex.ts';

/** What LaTeX or HTML may do with a text; one that has none of it is as it is written. */
const special = /[\\{}$~`\t\n\r\f<&\u00AD]|--|''| {2}|^ | $/;
/** What is left of a text in spaces that mean nothing, and in soft hyphens. */
const untidy = / {2}|[\t-\r\u00A0\u00AD\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]|^ | $/;
/** Text up to the next character that may be LaTeX. */
const plain = /[^\\{}$~`'\-!?]+|[-'!?`](?![-'!?`])/y;
const ligatures: readonly [string, string][] = [
  ['---', '—'],
  ['--', '–'],
  ['``', '“'],
  ["''", '”'],
  ['!`', '¡'],
  ['?`', '¿'],
];
const shortGroups = new Map<string, string>();

/** LaTeX as text, with the commands that are not known. */
export interface DecodedLatex {
  text: RichText;
  unknown: string[];
}

/**
 * LaTeX text as rich text. Maths, `$…$` or `\(…\)`, is kept between dollars, and `\$` stays for a dollar; italics, bold,
 * raised and lowered letters become tags, and so does what a reference manager left of HTML. A command that is not known
 * stays in the text with what is in its braces, and is named in `unknown`.
 * @param protect whether what stands in braces is marked as keeping its capitals (BibTeXing, section 3)
 */
export function latexToRichText(written: string, { protect = false } = {}): DecodedLatex {
  if (!special.test(written)) return { text: written.normalize('NFC'), unknown: [] };
  const decoder = new LatexDecoder(protect);
  const text = htmlToRichText(decoder.decode(written, 0));
  const tidy = untidy.test(text)
    ? text
        .replace(/\u00AD/g, '')
        .replace(/\s{2,}|[^\S ]/g, ' ')
        .trim()
    : text;
  return { text: tidy.normalize('NFC'), unknown: decoder.unknown };
}

/** LaTeX text as plain text: names, places, numbers. Maths becomes the characters that it shows. */
export function latexToText(written: string): string {
  return special.test(written) ? richTextToText(latexToRichText(written).text) : written.normalize('NFC');
}

/** Reads LaTeX from left to right; groups and arguments are read by themselves. */
class LatexDecoder extends LatexCursor {
  readonly unknown: string[] = [];
  private readonly protect: boolean;
  private depth = 0;

  constructor(protect: boolean) {
    super();
    this.protect = protect;
  }

  decode(tex: string, depth: number): string {
    const outer = [this.tex, this.here, this.depth] as const;
    [this.tex, this.here, this.depth] = [tex, 0, depth];
    let out = '';
    while (this.here < this.tex.length) out += this.readNext();
    [this.tex, this.here, this.depth] = outer;
    return out;
  }

  private readNext(): string {
    const { tex } = this;
    plain.lastIndex = this.here;
    const text = plain.exec(tex)?.[0];
    if (text !== undefined) {
      this.here += text.length;
      return text;
    }
    const sign = tex[this.here]!;
    if (sign === '\\') return this.readCommand();
    if (sign === '{') return this.readGroup();
    const ligature = ligatures.find(([signs]) => tex.startsWith(signs, this.here));
    if (ligature) {
      this.here += ligature[0].length;
      return ligature[1];
    }
    if (sign === '$') return this.readDollar();
    this.here++;
    if (sign === '~') return ' ';
    return sign === '}' ? '' : sign;
  }

  /** Maths between dollars, or a dollar where none closes it. */
  private readDollar(): string {
    const width = this.tex[this.here + 1] === '$' ? 2 : 1;
    const start = this.here + width;
    const end = closingDollar(this.tex, start);
    if (end > start) return this.maths(start, end, end + width);
    this.here++;
    return '$';
  }

  private maths(from: number, to: number, next: number): string {
    this.here = next;
    return `$${this.tex.slice(from, to)}$`;
  }

  /** A group in braces. What it holds keeps its capitals, unless it only holds an accented letter. */
  private readGroup(): string {
    const end = this.depth >= deepest ? -1 : closingBrace(this.tex, this.here);
    if (end === -1) {
      this.here++;
      return '';
    }
    const inside = this.tex.slice(this.here + 1, end);
    this.here = end + 1;
    const text = this.decodeGroup(inside);
    const isLetter = /^\s*\\/.test(inside) && /^\p{L}?\p{M}*$/u.test(text);
    return isLetter ? text : this.protected(text);
  }

  /** The same few accented letters in braces occur again and again. */
  private decodeGroup(inside: string): string {
    const known = inside.length < 8 ? shortGroups.get(inside) : undefined;
    if (known !== undefined && !this.protect) return known;
    const unknown = this.unknown.length;
    const text = this.decode(inside, this.depth + 1);
    if (inside.length < 8 && !this.protect && this.unknown.length === unknown && shortGroups.size < 5000)
      shortGroups.set(inside, text);
    return text;
  }

  private protected(text: string): string {
    return this.protect && /\p{L}/u.test(text) ? `<span class="nocase">${text}</span>` : text;
  }

  private decodeArgument(): string {
    return this.decodeInside(this.readArgument()).trim();
  }

  private decodeInside(tex: string): string {
    return this.depth < deepest ? this.decode(tex, this.depth + 1) : tex;
  }

  private readCommand(): string {
    const start = this.here++;
    const [word] = this.take(/[A-Za-z]+/y);
    const name = word ?? this.tex[this.here++] ?? '';
    if (Object.hasOwn(accents, name)) return this.readAccent(name);
    return word ? this.readWord(word, start) : this.readSymbol(name);
  }

  /** A command whose name is one character that is not a letter. */
  private readSymbol(sign: string): string {
    if (sign === '(' || sign === '[') {
      const end = this.findNext(sign === '(' ? '\\)' : '\\]');
      return end > this.here ? this.maths(this.here, end, end + 2) : sign;
    }
    if (sign === '$') return '\\$';
    if ('&%#_{}'.includes(sign)) return sign;
    if ('/-!@*'.includes(sign)) return '';
    if (sign === '\\' || /[\s,;:>]/.test(sign)) return ' ';
    this.unknown.push(`\\${sign}`);
    return `\\${sign}`;
  }

  private readAccent(sign: string): string {
    const text = this.decodeArgument();
    const [first, base] = /^([ıȷ]|[\s\S])\p{M}*/u.exec(text) ?? [];
    if (first === undefined || base === undefined) return /[A-Za-z]/.test(sign) ? '' : sign;
    const dotted = first.replace('ı', 'i').replace('ȷ', 'j');
    return (dotted + accents[sign]!).normalize('NFC') + text.slice(first.length);
  }

  private readWord(name: string, start: number): string {
    if (Object.hasOwn(styles, name)) return inTag(styles[name]!, this.protected(this.decodeArgument()));
    if (Object.hasOwn(declarations, name)) return this.readDeclared(declarations[name]!);
    if (Object.hasOwn(argumentCommands, name)) return argumentCommands[name]!(this.arguments);
    if (mathsCommands.has(name) && /^\s*[{\\[]/.test(this.tex.slice(this.here))) return this.readMathsCommand(name);
    if (Object.hasOwn(droppedArguments, name)) return this.dropArguments(name);
    const ending = Object.hasOwn(raisedEndings, name) ? inTag('sup', raisedEndings[name]!) : undefined;
    const character = ending ?? characterNamed(name);
    if (character === undefined) return this.keepUnknown(name, start);
    this.skipEmptyGroup();
    return character;
  }

  private dropArguments(name: string): string {
    for (let count = droppedArguments[name]!; count > 0; count--) this.readArgument();
    return name === 'hspace' ? ' ' : '';
  }

  /** A command that is not known, as it is written from `start` on, with the groups that follow it. */
  private keepUnknown(name: string, start: number): string {
    this.unknown.push(`\\${name}`);
    const group = /\s*\{/y;
    for (group.lastIndex = this.here; group.test(this.tex); group.lastIndex = this.here) {
      const end = closingBrace(this.tex, group.lastIndex - 1);
      if (end === -1) break;
      this.here = end + 1;
    }
    return this.tex.slice(start, this.here);
  }

  /** TeX skips the spaces after the name of a command; {} ends the name too. */
  private skipEmptyGroup(): void {
    this.take(/\s*(?:\{\})?/y);
  }

  /** What follows a declaration such as `\it`, up to the end of its group. */
  private readDeclared(tag: 'i' | 'b'): string {
    const rest = this.tex.slice(this.here);
    this.here = this.tex.length;
    return inTag(tag, this.decodeInside(rest).trimStart());
  }

  private readMathsCommand(name: string): string {
    const first = this.readArgument();
    const second = /frac$/.test(name) ? `{${this.readArgument()}}` : '';
    return `$\\${name}{${first}}${second}$`;
  }

  private readonly arguments: LatexArguments = {
    written: () => this.readArgument(),
    decoded: () => this.decodeArgument(),
    decode: (tex) => this.decodeInside(tex),
    protect: (text) => this.protected(text),
    skipOption: () => this.take(/\s*\[[^\]]{0,1000}\]/y),
    take: (pattern) => this.take(pattern),
  };
}
