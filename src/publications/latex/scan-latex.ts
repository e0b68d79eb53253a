import { accents, lgr } from './latex-characters.ts';
import { chemistryToLatex, numberToLatex, unitToLatex } from './units-and-formulas.ts';

/** Arguments within arguments beyond this depth are not LaTeX that a person wrote. */
export const deepest = 40;

/** A place in a LaTeX text, from which the arguments of a command are read. */
export class LatexCursor {
  protected tex = '';
  protected here = 0;

  /** The text in which signs were looked for last, and those that it has not. */
  private absent: { tex: string; signs: Set<string> } = { tex: '', signs: new Set() };

  /** Where a sign comes next; -1 where it does not. What has been looked for in vain is not looked for again. */
  protected findNext(sign: string): number {
    if (this.absent.tex !== this.tex) this.absent = { tex: this.tex, signs: new Set() };
    if (this.absent.signs.has(sign)) return -1;
    const found = this.tex.indexOf(sign, this.here);
    if (found === -1) this.absent.signs.add(sign);
    return found;
  }

  /** What a sticky expression finds here; nothing where it finds nothing. */
  protected take(pattern: RegExp): string[] {
    pattern.lastIndex = this.here;
    const found = pattern.exec(this.tex);
    if (found) this.here = pattern.lastIndex;
    return found ?? [];
  }

  /** An argument as it is written: a group, a command, or one character. */
  protected readArgument(level = 0): string {
    const { tex } = this;
    this.take(/\s+/y);
    const start = this.here;
    if (tex[start] === '{') {
      const end = closingBrace(tex, start);
      this.here = end === -1 ? tex.length : end + 1;
      return tex.slice(start + 1, end === -1 ? undefined : end);
    }
    if (tex[start] !== '\\') {
      const code = tex[start] === '}' ? undefined : tex.codePointAt(start);
      const character = code === undefined ? '' : String.fromCodePoint(code);
      this.here += character.length;
      return character;
    }
    // A command, and what it needs itself: \'\i, \'\^{a}.
    const name = /\\(?:[A-Za-z]+\s*|[\s\S])?/y;
    name.lastIndex = start;
    const found = name.exec(tex)![0];
    this.here += found.length;
    const command = found.trimEnd();
    const takesLetter = Object.hasOwn(accents, command.slice(1)) && level < deepest;
    return takesLetter ? `${command}{${this.readArgument(level + 1)}}` : command;
  }
}

/** A text of this length is read once for all its braces, lest each of a thousand that are open be followed to its end. */
const long = 500;
let last: { tex: string; ends: Int32Array } | undefined;

/** Where the group that begins here ends: the place of its closing brace, or -1. `\{` and `\}` are characters. */
export function closingBrace(tex: string, open: number): number {
  if (tex.length > long) {
    if (last?.tex !== tex) last = { tex, ends: endsOf(tex) };
    if (last.ends[open] !== unread) return last.ends[open]!;
  }
  let depth = 0;
  for (let here = open; here < tex.length; here++) {
    const sign = tex[here];
    if (sign === '\\') here++;
    else if (sign === '{') depth++;
    else if (sign === '}' && --depth === 0) return here;
  }
  return -1;
}

/** For what is no brace that opens a group, or one that a backslash stands before. */
const unread = -2;

/** Where each group of a text ends, by the place of its opening brace; -1 for one that has no end. */
function endsOf(tex: string): Int32Array {
  const ends = new Int32Array(tex.length).fill(unread);
  const open: number[] = [];
  for (let here = 0; here < tex.length; here++) {
    const sign = tex[here];
    if (sign === '\\') here++;
    else if (sign === '{') {
      open.push(here);
      ends[here] = -1;
    } else if (sign === '}' && open.length > 0) ends[open.pop()!] = here;
  }
  return ends;
}

/** Where the maths that begins here ends: the place of its closing dollar, or -1. `\$` is a character. */
export function closingDollar(tex: string, start: number): number {
  for (let here = start; here < tex.length; here++) {
    if (tex[here] === '\\') here++;
    else if (tex[here] === '$') return here;
  }
  return -1;
}

/** A value that is no LaTeX, such as an address, without the backslashes that some write in it. */
export function unescapeVerbatim(value: string): string {
  return value.trim().replaceAll(/\\~\{\}|\\([_%&#~$])/g, (_, sign?: string) => sign ?? '~');
}

/** What stands after the name of a command, read from left to right. */
export interface LatexArguments {
  /** The next argument as it is written. */
  written: () => string;
  /** The next argument as rich text. */
  decoded: () => string;
  /** LaTeX as rich text. */
  decode: (tex: string) => string;
  /** Marks a text as keeping its capitals, where that is wanted. */
  protect: (text: string) => string;
  /** Passes over an option in brackets. */
  skipOption: () => void;
  /** Takes what a sticky expression finds next, with its groups. */
  take: (pattern: RegExp) => string[];
}

type Command = (reader: LatexArguments) => string;

const address: Command = ({ written }) => unescapeVerbatim(written());
const raised: Command = ({ decoded }) => inTag('sup', decoded());
const quoted: Command = ({ decoded }) => `“${decoded()}”`;
const capitals: Command = ({ decoded }) => decoded().toUpperCase();
/** A citation of another entry: its key. */
const cited: Command = ({ written, skipOption }) => {
  skipOption();
  skipOption();
  return `[${written()}]`;
};
const formula: Command = ({ written, decode, protect }) => protect(decode(chemistryToLatex(written())));
const number: Command = ({ written, decode, skipOption }) => {
  skipOption();
  return decode(numberToLatex(written()));
};
const unit: Command = ({ written, decode, protect, skipOption }) => {
  skipOption();
  return protect(decode(unitToLatex(written())));
};
const quantity: Command = (reader) => {
  const [count, of] = [number(reader), unit(reader)];
  return /^(?:<span[^>]*>)?[°′″](?!C)/.test(of) ? count + of : `${count} ${of}`;
};
const range: Command = (reader) => `${number(reader)}–${quantity(reader)}`;

/** Commands that do something of their own with their arguments. */
export const argumentCommands: Readonly<Record<string, Command>> = {
  url: address,
  path: address,
  nolinkurl: address,
  href: ({ written, decoded }) => {
    const target = unescapeVerbatim(written());
    return decoded() || target;
  },
  ensuremath: ({ written }) => `$${written()}$`,
  textsuperscript: raised,
  up: raised,
  fup: raised,
  textsubscript: ({ decoded }) => inTag('sub', decoded()),
  enquote: quoted,
  mkbibquote: quoted,
  textquote: quoted,
  mkbibparens: ({ decoded }) => `(${decoded()})`,
  mkbibbrackets: ({ decoded }) => `[${decoded()}]`,
  textgreek: ({ decoded }) => replaceEach(decoded(), lgr).replace(/σ(?!\p{L})/gu, 'ς'),
  texorpdfstring: ({ written, decoded }) => {
    const text = decoded();
    written();
    return text;
  },
  nth: ({ decoded }) => ordinal(decoded()),
  cite: cited,
  citep: cited,
  citet: cited,
  textcite: cited,
  parencite: cited,
  autocite: cited,
  fullcite: cited,
  footcite: cited,
  onlinecite: cited,
  verb: ({ take }) => take(/(\W)(.{0,1000}?)\1/y)[2] ?? '',
  MakeUppercase: capitals,
  uppercase: capitals,
  // REVTeX: one form for maths, one for text.
  ifmmode: ({ take, decode }) => decode(take(/[\s\S]{0,1000}?\\else\s?([\s\S]{0,1000}?)\\fi(?:\s*\{\})?/y)[1] ?? ''),
  // mhchem, and what Copernicus and ACS have in its place.
  ce: formula,
  cf: formula,
  chem: formula,
  // siunitx in its two versions.
  si: unit,
  unit,
  num: number,
  ang: (reader) => `${number(reader)}°`,
  SI: quantity,
  qty: quantity,
  SIrange: range,
  qtyrange: range,
  numrange: (reader) => `${number(reader)}–${number(reader)}`,
};

/** A text in a tag of rich text; nothing in no tag. */
export function inTag(tag: 'i' | 'b' | 'sup' | 'sub', text: string): string {
  return text.trim() === '' ? text : `<${tag}>${text}</${tag}>`;
}

/** An English ordinal with its ending raised: 5<sup>th</sup>. */
function ordinal(number: string): string {
  const last = Number(number) % 100;
  const ending = last > 10 && last < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][last % 10] ?? 'th');
  return number + inTag('sup', ending);
}

/** Replaces characters one by one. */
function replaceEach(text: string, { from, to }: { from: string; to: string }): string {
  return [...text].map((character) => to[from.indexOf(character)] ?? character).join('');
}
