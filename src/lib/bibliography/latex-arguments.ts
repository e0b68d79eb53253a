import { lgr } from '#lib/bibliography/latex-characters.ts';
import { unescapeVerbatim } from '#lib/bibliography/latex-scanner.ts';
import { chemistryToLatex } from '#lib/bibliography/mhchem.ts';
import { numberToLatex, unitToLatex } from '#lib/bibliography/siunitx.ts';

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
