import { decodeLatex } from '#lib/bibliography/decode-latex.ts';
import type { Name } from '#lib/bibliography/publication.ts';

/** Splits at a separator that stands outside braces. */
function splitOutside(text: string, separator: RegExp): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '{') depth++;
    if (text[i] === '}') depth--;
    const match = depth === 0 ? separator.exec(text.slice(i)) : null;
    if (match?.index === 0) {
      parts.push('');
      i += match[0].length - 1;
    } else parts.push((parts.pop() ?? '') + text[i]!);
  }
  return parts.map((part) => part.trim());
}

const plain = (text: string) => decodeLatex(text).text;
/** A word in braces has no case, unless it is an accented letter: `{de}` is no particle, `{\'e}t{\'e}` could be. */
const isLower = (word: string) => !/^\{(?!\\)/.test(word) && /^\p{Ll}/u.test(plain(word));

/**
 * Reads one name as BibTeX does: `Family, Given`, `Family, Suffix, Given` or `Given particle Family`.
 * A name in braces, or of one word, is kept whole.
 */
export function parseName(written: string): Name {
  const parts = splitOutside(written.trim().replace(/(?<!\\)~/g, ' '), /^,/);
  if (parts.length === 1) {
    const words = splitOutside(parts[0]!, /^\s+/).filter(Boolean);
    if (words.length === 1) return { literal: plain(words[0]!) };
    const firstLower = words.findIndex((word, index) => index < words.length - 1 && isLower(word));
    const familyAt = firstLower === -1 ? words.length - 1 : firstLower;
    return withParticle(words.slice(familyAt), plain(words.slice(0, familyAt).join(' ')), undefined);
  }
  const family = splitOutside(parts[0]!, /^\s+/).filter(Boolean);
  return withParticle(family, plain(parts.at(-1)!), parts.length > 2 ? plain(parts[1]!) : undefined);
}

function withParticle(words: string[], given: string, suffix: string | undefined): Name {
  const end = words.findLastIndex((word, index) => index < words.length - 1 && isLower(word)) + 1;
  const particle = plain(words.slice(0, end).join(' '));
  const family = plain(words.slice(end).join(' '));
  return { ...(given && { given }), ...(particle && { particle }), family, ...(suffix && { suffix }) };
}

/** Reads a list of names joined by `and`; `and others` is not a name. */
export function parseNames(written: string): { names: Name[]; others: boolean } {
  const parts = splitOutside(written.replace(/\s+/g, ' '), /^\s+and\s+/i).filter(Boolean);
  const others = parts.at(-1)?.toLowerCase() === 'others';
  return { names: (others ? parts.slice(0, -1) : parts).map(parseName), others };
}
