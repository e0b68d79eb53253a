import { combiningAccents } from './characters.ts';
import { type MathElement, parseMathml, textOf, texToMathml } from './maths.ts';

/** What Unicode has raised and lowered forms of. */
const raisedForms = formsOf(
  '0123456789+−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWαβγδεθιφχ',
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵅᵝᵞᵟᵋᶿᶥᶲᵡ',
);
const loweredForms = formsOf('0123456789+−=()aehijklmnoprstuvxβγρφχ', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ');

function formsOf(from: string, to: string): ReadonlyMap<string, string> {
  const forms = [...to];
  return new Map([...from].map((character, index) => [character, forms[index]!]));
}

/** Whether a script stands above or below its line. */
export type Script = 'sup' | 'sub';

/** Raised or lowered characters; undefined when Unicode lacks one of them. */
export function toScript(text: string, script: Script): string | undefined {
  const forms = script === 'sup' ? raisedForms : loweredForms;
  const found = [...text.replaceAll('-', '−')].map((character) => forms.get(character));
  return found.includes(undefined) ? undefined : found.join('');
}

/** What a script without a base says, and whether it stands above or below: `^{60}`, `_2`, `^{\rm th}`. */
export function findScript(tex: string): { script: Script; text: string } | undefined {
  const [, mark, text] =
    /^(?:\{\})?([\^_])(?:\{\s*(?:\\(?:rm|mathrm|text|textrm)(?![A-Za-z])\s*\{?)?([\w+−.*∗†′-]+)\}{0,2}|([\w+−*∗]))$/
      .exec(tex.trim())
      ?.filter((part) => part !== undefined) ?? [];
  return mark && text
    ? { script: mark === '^' ? 'sup' : 'sub', text: text.replaceAll('-', '−').replaceAll('∗', '*') }
    : undefined;
}

/** What is raised in words without being a power: the endings of numerals and abbreviations in Western languages. */
const endings =
  /^(?:th|st|nd|rd|s|er|ers|re|ère|e|es|ème|eme|o|os|a|as|ro|do|to|mo|no|de|nde|me|mes|lle|lles|gr|r|rs|le|ter|bis)\.?$/i;

/**
 * Words that are raised or lowered, in plain text: Unicode's raised and lowered numbers and signs where it has them, else
 * `^` or `_`. Endings such as that of 10ᵗʰ are letters.
 */
export function scriptToText(text: string, script: Script): string {
  if (script === 'sup' && (endings.test(text) || /^[*†‡§¶′″‴]+$/.test(text))) return text;
  if (script === 'sup' && /^(?:TM|SM)$/.test(text)) return { TM: '™', SM: '℠' }[text]!;
  const isWord = /^[\p{L}\p{N}.]+$/u.test(text);
  return toScript(text, script) ?? `${script === 'sup' ? '^' : '_'}${isWord ? text : `(${text})`}`;
}

/** Signs that take no space before them where they begin what they stand in: `−3`, `∼5`. */
const infix = /^[+−±∓×÷⋅∘∗⊗⊕⊖⊙∧∨∩∪⊎⊔⊓∖⋆]$/u;
const relation =
  /^(?:[=<>≤≥≪≫∼≈≃≅≡≠∝∈∉∋⊂⊃⊆⊇⊢⊨→←↔⇒⇐⇔↦⟶⟵⟷⟹⟸⟺↪↩⇌≺≻⪯⪰≲≳⩽⩾∥⊥∣≐≔:]|[\u2190-\u21FF\u2A7D-\u2AFF\u226E-\u22ED])$/u;

/**
 * TeX maths as a reader would type it without TeX: `10^{-3}` → `10⁻³`, `\frac{1}{2}` → `1/2`, `\sqrt{s}=13` → `√s = 13`,
 * `n_{\mathrm{eff}}` → `n_eff`, `^{60}` → `⁶⁰`. TeX that cannot be read stays as it is written.
 */
export function mathToText(tex: string): string {
  let known = texts.get(tex);
  if (known === undefined) {
    known = writeText(tex);
    texts.set(tex, known);
  }
  return known;
}

/** The same formula occurs in a paper's page, lists and exports. */
const texts = new Map<string, string>();

function writeText(tex: string): string {
  const alone = findScript(tex);
  if (alone) return scriptToText(alone.text, alone.script);
  try {
    return tidy(write(parseMathml(texToMathml(tex))));
  } catch {
    return tex.trim();
  }
}

/** Without the spaces that would stand at brackets or twice. */
function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/([([{]) | (?=[)\]},;])/g, '$1')
    .normalize('NFC')
    .trim();
}

function write(element: MathElement): string {
  const parts = element.children.filter((child) => typeof child !== 'string');
  const [first, second, third] = parts;
  switch (element.name) {
    case 'mi':
    case 'mn':
    case 'mo':
    case 'mtext':
      return textOf(element).replace(/[\u2061-\u2064]/g, '');
    case 'mspace':
      return Number.parseFloat(element.attributes.width ?? '0') > 0 ? ' ' : '';
    case 'msup':
      return isPrime(second!)
        ? write(first!) + write(second!).replaceAll('∗', '*')
        : write(first!) + writeScript(second!, 'sup');
    case 'msub':
      return write(first!) + writeScript(second!, 'sub');
    case 'msubsup':
      return write(first!) + writeScript(second!, 'sub') + writeScript(third!, 'sup');
    case 'munder':
      return write(first!) + writeScript(second!, 'sub');
    case 'munderover':
      return write(first!) + writeScript(second!, 'sub') + writeScript(third!, 'sup');
    case 'mover':
      return writeOver(first!, second!);
    case 'mfrac':
      return element.attributes.linethickness === '0px'
        ? `${write(first!)} over ${write(second!)}`
        : `${grouped(write(first!))}/${grouped(write(second!), '[]')}`;
    case 'msqrt':
      return `√${grouped(writeRow(parts))}`;
    case 'mroot':
      return `${{ '3': '∛', '4': '∜' }[write(second!)] ?? `${toScript(write(second!), 'sup') ?? write(second!)}√`}${grouped(write(first!))}`;
    case 'mtable':
      return parts.map(write).join('; ');
    case 'mtr':
      return parts.map(write).join(', ');
    case 'menclose':
      return element.attributes.notation === 'top' ? accented(writeRow(parts), '\u0305') : writeRow(parts);
    case 'mphantom':
    case 'annotation':
      return '';
    default:
      return writeRow(parts);
  }
}

function isPrime(element: MathElement): boolean {
  return /^[′″‴'*∗†]+$/.test(textOf(element));
}

/** Names of functions, which are set apart from what stands before them. */
const namedFunction =
  /^(?:log|ln|exp|sin|cos|tan|cot|sinh|cosh|tanh|max|min|sup|inf|lim|limsup|liminf|det|dim|ker|Pr|gcd|arg|deg|hom)(?!\p{L})/u;

/** Elements one after the other, with spaces around the signs that relate or join two of them. */
function writeRow(parts: readonly MathElement[]): string {
  let text = '';
  for (const part of parts) {
    const written = write(part);
    const isSign =
      part.name === 'mo' && (relation.test(written) || (infix.test(written) && isAfterOperand(part, text)));
    const isFunction = namedFunction.test(written) && /[^\s([{|]$/.test(text);
    text += isSign ? ` ${written} ` : isFunction ? ` ${written}` : written;
  }
  return text;
}

/** Temml says that a sign stands before its operand; otherwise something must stand before it. */
function isAfterOperand({ attributes }: MathElement, before: string): boolean {
  return attributes.form !== 'prefix' && /[^\s([{]$/.test(before);
}

function writeScript(element: MathElement, script: Script): string {
  const text = tidy(write(element)).replace(/ ?([=+−×±→<>]) ?/g, '$1');
  if (text === '') return '';
  if (script === 'sup' && text === '∘') return '°';
  const isWord =
    /^.$/u.test(text) || (/^[\p{L}\p{N}]+$/u.test(text) && (script === 'sub' || countLeaves(element) === 1));
  return toScript(text, script) ?? `${script === 'sup' ? '^' : '_'}${isWord ? text : `(${text})`}`;
}

/** How many names and numbers an element holds: one in `eff`, two in `iπ`. */
function countLeaves(element: MathElement | string): number {
  if (typeof element === 'string') return element.trim() === '' ? 0 : 1;
  return element.children.reduce((sum, child) => sum + countLeaves(child), 0);
}

function writeOver(base: MathElement, over: MathElement): string {
  const mark = over.name === 'mo' ? combiningAccents[textOf(over)] : undefined;
  return mark ? accented(write(base), mark) : write(base) + writeScript(over, 'sup');
}

/** A mark on a single character; what is longer is left without it. */
function accented(text: string, mark: string): string {
  return [...text.normalize('NFC')].length === 1 ? text + mark : text;
}

/** In brackets, where a fraction or a root would take only a part of it. */
function grouped(text: string, allowed = ''): string {
  const isWhole =
    /^(?:[\p{L}\p{M}]+|[\d.,]+|\P{Z}[\p{M}\u2070-\u209F⁰¹²³ᵃ-ᶿ]*)$/u.test(text) || /^\([^()]*\)$/.test(text);
  return isWhole || (allowed && /^\p{L}[\p{M}\p{N}]*$/u.test(text)) ? text : `(${text})`;
}
