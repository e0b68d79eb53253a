import { parseName } from '#lib/bibliography/names.ts';
import { sortName } from '#lib/bibliography/publication.ts';
import { type Separator, separatorOf, splitOutside } from '#lib/bibliography/split-outside.ts';

const [comma, semicolon, ampersand] = [/,/, /[;；、，]/, /\\?&/].map(separatorOf) as [Separator, Separator, Separator];

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
  const parts = splitOutside(written, comma).filter(Boolean);
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
  return splitOutside(written, comma).length > 3 && !/^\s*(?:family|given|prefix|suffix)(?:-i)?\s*=/i.test(written);
}

/** Names as a list that BibTeX reads. */
export function joinNames(names: readonly string[]): string {
  return names.map((name) => (/,/.test(name) ? name : sortName(parseName(name)))).join(' and ');
}
