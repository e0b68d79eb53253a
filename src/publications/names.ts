import { latexToText } from '#publications/latex/decode-latex.ts';
import { closingBrace } from '#publications/latex/scan-latex.ts';
import { type Name, sortName } from './publication.ts';

const [space, comma] = [separatorOf(/\s+/), separatorOf(/,/)];
const plain = (text: string) => latexToText(text);
const wordsIn = (text: string) =>
  /[{}]/.test(text) ? splitOutside(text, space).filter(Boolean) : text.split(/\s+/).filter(Boolean);
/** A word in braces has no case, unless it is an accented letter: `{de}` is no particle, `{\'e}t{\'e}` could be. */
const isLower = (word: string) => /^[^{A-Z]|^\{\\/.test(word) && /^\p{Ll}/u.test(plain(word));
const isList = (text: string) => text.includes(',');

/** A part of a name as BibLaTeX's extended format writes it; the initials that it may give are not needed. */
const extended = /^\s*(family|given|prefix|suffix)(?:-i)?\s*=/i;
const partNames = { family: 'family', given: 'given', prefix: 'particle', suffix: 'suffix' } as const;

/** A command, a declaration or a tag that styles a name as a whole: authors set their own name in bold. */
const styled =
  /^(?:\\(?:textbf|textit|textsc|textsl|emph|underline|uline|mkbibbold|mkbibemph|mbox)\s*(?=\{)|<(b|strong|i|em|u)>(?=.*<\/\1>$)|(\*\*|__)(?=.*\2$))/s;
const declared = /^\{\s*\\(?:bf|bfseries|it|em|itshape|sc|scshape|sl)(?![A-Za-z])\s*/;

/** How often a name may be styled. */
const mostStyles = 20;

/** A name without what styles it as a whole: `\textbf{Wu, C. S.}`, `{\bf C. S. Wu}`, `<b>C. S. Wu</b>`. */
export function withoutStyle(written: string, level = 0): string {
  const name = written.trim();
  if (level > mostStyles || !/^[\\{<*_]/.test(name)) return name;
  if (declared.test(name) && closingBrace(name, 0) === name.length - 1)
    return withoutStyle(name.replace(declared, '').slice(0, -1), level + 1);
  const [begin, tag, sign] = styled.exec(name) ?? [];
  if (begin === undefined) return name;
  const inside = name.slice(begin.length);
  if (tag) return withoutStyle(inside.slice(0, -(tag.length + 3)), level + 1);
  if (sign) return withoutStyle(inside.slice(0, -2), level + 1);
  return closingBrace(inside, 0) === inside.length - 1 ? withoutStyle(inside.slice(1, -1), level + 1) : name;
}

/** Words that end the name of a body and of no person. */
const body = /(?:^|\s)(?:collaborations?|consortium|collaborators)$/i;

/**
 * Reads one name as BibTeX does ("BibTeXing", section 4; btxdoc, "Names"): `Family, Given`, `Family, Suffix, Given` or
 * `Given particle Family`, or in BibLaTeX's extended format (manual, section 3.4): `family=Wu, given=Chien-Shiung`.
 * A name in braces, or of one word, is kept whole.
 */
export function parseName(written: string): Name {
  const text = withoutStyle(written).replace(/(?<!\\)~/g, ' ');
  const parts = isList(text) ? splitOutside(text, comma) : [text];
  if (extended.test(parts[0]!) && parts.every((part) => /^\s*[a-z-]+\s*=/i.test(part))) return parseExtended(parts);
  if (parts.length === 1) {
    const words = wordsIn(parts[0]!);
    if (words.length === 1 || body.test(parts[0]!)) return { literal: plain(words.join(' ')) };
    const firstLower = words.findIndex((word, index) => index < words.length - 1 && isLower(word));
    const familyAt = firstLower === -1 ? words.length - 1 : firstLower;
    return withParticle(words.slice(familyAt), plain(words.slice(0, familyAt).join(' ')), undefined);
  }
  const given = parts.slice(parts.length > 2 ? 2 : 1).join(', ');
  return withParticle(wordsIn(parts[0]!), plain(given), parts.length > 2 ? plain(parts[1]!) : undefined);
}

function withParticle(words: string[], given: string, suffix: string | undefined): Name {
  const end = words.findLastIndex((word, index) => index < words.length - 1 && isLower(word)) + 1;
  const particle = plain(words.slice(0, end).join(' '));
  const family = plain(words.slice(end).join(' '));
  return { ...(given && { given }), ...(particle && { particle }), family, ...(suffix && { suffix }) };
}

function parseExtended(parts: readonly string[]): Name {
  const name: Name = {};
  for (const part of parts) {
    const [, key = '', value = ''] = /^\s*([a-z-]+)\s*=\s*([\s\S]*)$/i.exec(part) ?? [];
    const field = partNames[key.toLowerCase() as 'family'];
    const text = plain(value.trim().replace(/^"([\s\S]*)"$/, '$1'));
    if (field && text) name[field] = text;
  }
  const { family, ...others } = name;
  return family && Object.keys(others).length === 0 ? { literal: family } : name;
}

const and = separatorOf(/(?<=[\s}]|^)and(?=[\s{]|$)\s*/i);
/** How others than BibTeX say that there are more authors. */
const more = /^\{*\s*(?:others|et\.?\s*al\.?|u\.?\s?a\.?|等人?|など|\.{3}|…|\\(?:ldots|dots))\s*\}*\.?$/i;
const numberedOthers = /^\{?(?:\d+ |(?:two|three|four|five|six|seven|eight|nine|ten|many|several) )?others\}?$/i;
const moreAtEnd = /,?\s*(?:\bet\.?\s*al\.?|\{et\.?\s*al\.?\}|等)\s*$/i;

/** The names of a list joined by `and`, as they are written; `and others` and `et al.` are no names. */
export function splitNames(written: string): { names: string[]; others: boolean } {
  const text = written.replace(/\s+/g, ' ').trim();
  const parts = (/[{}]/.test(text) ? splitOutside(text, and) : text.split(/(?:^|(?<=\s))and(?:\s+|$)/i))
    .map((part) => part.trim())
    .filter((part) => /[^\s{},;]/.test(part));
  let others = false;
  const names = parts.flatMap((part, index) => {
    if (numberedOthers.test(part)) {
      others = true;
      return [];
    }
    if (index < parts.length - 1) return [part];
    if (more.test(part)) {
      others = true;
      return [];
    }
    if (!moreAtEnd.test(part)) return [part];
    others = true;
    const name = part.replace(moreAtEnd, '').trim();
    return name ? [name] : [];
  });
  return { names, others };
}

/** Reads a list of names joined by `and`. */
export function parseNames(written: string): { names: Name[]; others: boolean } {
  const { names, others } = splitNames(written);
  return { names: names.map(parseName), others };
}

const [listComma, semicolon, ampersand] = [/,/, /[;；、，]/, /\\?&/].map(separatorOf) as [
  Separator,
  Separator,
  Separator,
];

/** What stands after a family name and is none: `Smith, Jr., John`. */
const suffix =
  /^\{?(?:jr|sr|junior|senior|[iv]{1,4}|\d(?:st|nd|rd|th)|filho|neto|ph\.? ?d|m\.? ?d|esq|d\.? ?sc|fr|s\.? ?j|o\.? ?p)\.?\}?$/i;
/** What one name has not: two commas, initials before a comma, another sign that divides. */
const mayBeList = /,[^,]*,|\s(?:\p{Lu}\.?-?){1,4}\s*,|[;&，；、]/u;
/** A family name with initials after it, as in Vancouver style: `Smith J`, `Roe LM`, `van der Berg J-P`. */
const initialsAfter = /^(?:\p{L}[\p{L}'’-]*\s+)+(?!(?:II|III|IV|VI{0,3})$)(?:\p{Lu}\.?-?){1,4}$/u;
/** Initials or given names before a family name. */
const givenBefore = /^(?:\p{Lu}[\p{L}'’.-]*\s+)+(?:\p{Ll}+\s+)*\p{Lu}[\p{L}'’-]+$/u;
const han = /^[\p{Script=Han}·•]{2,8}$/u;

/**
 * The names of what BibTeX takes for one name and is a list: divided by commas (`Smith J, Doe K, Roe LM`), semicolons or
 * ampersands instead of `and`. Undefined for one name: `Smith, Jr., John`, `García Márquez, Gabriel`, `Johnson \& Johnson`.
 */
export function splitForeignList(written: string): string[] | undefined {
  if (!mayBeList.test(written)) return undefined;
  const bySemicolon = /[;；、，]/.test(written) ? splitOutside(written, semicolon).filter(Boolean) : [];
  if (bySemicolon.length > 1) return bySemicolon.flatMap((name) => splitForeignList(name) ?? [name]);
  const byAmpersand = (written.includes('&') ? splitOutside(written, ampersand) : [])
    .map((name) => name.replace(/,\s*$/, '').trim())
    .filter(Boolean);
  if (byAmpersand.length > 1 && byAmpersand.every((name) => /[\s,]/.test(name)))
    return byAmpersand.flatMap((name) => splitForeignList(name) ?? [name]);
  const parts = splitOutside(written, listComma).filter(Boolean);
  if (parts.length < 2) return undefined;
  // Two of them are family and given name: 湯川, 秀樹.
  if (parts.length > 2 && parts.every((part) => han.test(part))) return parts;
  if (parts.every((part) => initialsAfter.test(part))) return parts.map(fromVancouver);
  if (parts.length < 3 || parts.some((part, index) => index > 0 && suffix.test(part))) return undefined;
  if (parts.every((part) => givenBefore.test(part) || initialsAfter.test(part)))
    return parts.map((part) => (initialsAfter.test(part) ? fromVancouver(part) : part));
  // Smith, J., Doe, K.: family names and initials by turns.
  const isAlternating = parts.every((part, index) =>
    (index % 2 === 0 ? /^\p{L}/u : /^(?:\p{Lu}\.?[\s-]?)+$/u).test(part),
  );
  if (parts.length > 3 && parts.length % 2 === 0 && isAlternating)
    return Array.from({ length: parts.length / 2 }, (_, index) => `${parts[2 * index]}, ${parts[2 * index + 1]}`);
  return undefined;
}

/** `Roe LM` as BibTeX writes it: `Roe, L. M.` */
function fromVancouver(name: string): string {
  const [, family = name, initials = ''] = /^(.*)\s+(\S+)$/.exec(name) ?? [];
  const given = initials
    .replace(/\./g, '')
    .replace(/\p{Lu}(?=\p{Lu})/gu, '$&. ')
    .replace(/(?<=\p{Lu})-/gu, '.-');
  return `${family}, ${given}.`;
}

/** Whether BibTeX says of a name that it has too many commas (btxhak; BibTeXing, section 4). */
export function hasTooManyCommas(written: string): boolean {
  return splitOutside(written, listComma).length > 3 && !/^\s*(?:family|given|prefix|suffix)(?:-i)?\s*=/i.test(written);
}

/** Names as a list that BibTeX reads. */
export function joinNames(names: readonly string[]): string {
  return names.map((name) => (/,/.test(name) ? name : sortName(parseName(name)))).join(' and ');
}

/** An expression that splits, as `splitOutside` needs it: one that finds braces too. */
type Separator = RegExp & { readonly isSeparator: true };

/**
 * A separator for `splitOutside`.
 * @param pattern an expression that never finds nothing; it sees what stands before it
 */
export function separatorOf(pattern: RegExp): Separator {
  return new RegExp(`[{}]|${pattern.source}`, `g${pattern.flags}`) as Separator;
}

/** Splits at a separator that stands outside braces and cuts the spaces around the parts. */
export function splitOutside(text: string, separator: Separator): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  separator.lastIndex = 0;
  for (let found = separator.exec(text); found; found = separator.exec(text)) {
    const [token] = found;
    if (token === '{') depth++;
    else if (token === '}') depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      parts.push(text.slice(start, found.index).trim());
      start = separator.lastIndex;
    }
  }
  parts.push(text.slice(start).trim());
  return parts;
}
