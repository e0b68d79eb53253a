import { namesIn, toSentenceCase } from '#lib/bibliography/sentence-case.ts';
import type { Name, Publication } from '#lib/bibliography/publication.ts';
import { parseRichText, type RichNode, type RichText } from '#lib/bibliography/rich-text.ts';
import { plainAbstract } from '#lib/bibliography/write/plain-fields.ts';
import { findScript, mathToText } from '#lib/maths-text.ts';
import { hideMarkup, keptWords, quotes, tags, titleStart, veil } from '#tools/citations/private-characters.ts';
import type { HayagrivaPerson } from '#tools/citations/hayagriva-entry.ts';
import type { StyleRules } from '#lib/bibliography/style-rules.ts';

/** A title for Hayagriva, with the capitals that a style asks for. */
export function hayagrivaTitle(title: RichText, case_: StyleRules['titles'], publication: Publication): string {
  const nodes = parseRichText(title);
  const { lang } = publication;
  if (case_ === 'written') return hayagrivaText(nodes);
  const capitalAfterColon = case_ === 'sentence';
  return hayagrivaText(toSentenceCase(nodes, { lang, capitalAfterColon, names: namesOf(publication) }));
}

const abstractNames = new WeakMap<Publication, ReadonlySet<string>>();

function namesOf(publication: Publication): ReadonlySet<string> {
  const known = abstractNames.get(publication);
  if (known) return known;
  const names = namesIn(plainAbstract(publication) ?? '');
  abstractNames.set(publication, names);
  return names;
}

/**
 * What must keep its capitals is put in braces, for styles that write titles with capitals: what the author put there,
 * italics, and words with a digit, a formula or a capital after their first letter (BERT, NeurIPS, ⁶⁰Co).
 */
function hayagrivaText(nodes: readonly RichNode[]): string {
  const text = nodes
    .map(hideNode)
    .join('')
    .replace(wordsToKeep, (words) => {
      const isKept = words.includes(keptWords.open) || /^.+\p{Lu}|\p{N}/u.test(words);
      const bare = words.replaceAll(keptWords.open, '').replaceAll(keptWords.close, '');
      return isKept ? `{${bare}}` : bare;
    });
  return text.startsWith('{') ? `${titleStart}${text}` : text;
}

/** A word, or words that belong together with what touches them. */
const wordsToKeep = new RegExp(
  `(?:[^\\s${keptWords.open}]*${keptWords.open}[^${keptWords.close}]*${keptWords.close})+\\S*|\\S+`,
  'g',
);

function hideNode(node: RichNode): string {
  if ('text' in node)
    return hideQuotes(hideMarkup(node.text)).replace(letterA, (_, word: string) => word + inKept('A'));
  if ('maths' in node) {
    const found = findScript(node.maths);
    return inKept(found ? inTag(hideMarkup(found.text), found.script) : hideMarkup(mathToText(node.maths)));
  }
  const inside = node.inside.map(hideNode).join('');
  const words = node.tag === 'b' ? inside : inKept(inside);
  return node.tag === 'nocase' ? words : inTag(words, node.tag);
}

/** A letter that the engine would take for the article: hepatitis A. */
const letterA = /(\b(?:vitamin|hepatitis|influenza|type|class|group|factor|protein|phase|part|appendix) )A\b/gi;

function hideQuotes(text: string): string {
  return text.replaceAll('“', quotes.open).replaceAll('”', quotes.close);
}

function inKept(text: string): string {
  const bare = text.replaceAll(keptWords.open, '').replaceAll(keptWords.close, '');
  return `${keptWords.open}${bare}${keptWords.close}`;
}

function inTag(text: string, tag: keyof typeof tags): string {
  return `${tags[tag].open}${text}${tags[tag].close}`;
}

/** A text without markup whose letters stay as they are. */
export function hayagrivaPlain(text: string): string {
  return `{${hideMarkup(text)}}`;
}

/** A name for Hayagriva. Its particle stays with the family name, where styles look for it. */
export function hayagrivaPerson(
  { given, particle, family, suffix, literal }: Name,
  { organisationsAsWritten }: Pick<StyleRules, 'organisationsAsWritten'>,
): HayagrivaPerson {
  if (literal && organisationsAsWritten && !eastAsianLanguage(literal)) return { name: veil(literal) };
  const name = hideMarkup(literal ?? [particle, family].filter(Boolean).join(' '));
  return {
    name: name || hideMarkup(given ?? ''),
    ...(given && name && { 'given-name': hideMarkup(given) }),
    ...(suffix && { suffix: hideMarkup(suffix) }),
  };
}

/** Whether a text is written in Chinese, Japanese or Korean, and in which. */
export function eastAsianLanguage(text: string): 'zh' | 'ja' | 'ko' | undefined {
  if (/[\p{scx=Hira}\p{scx=Kana}]/u.test(text.replace(/[\u3000-\u303F\u30FB\u30FC]/g, ''))) return 'ja';
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  return /\p{Script=Han}/u.test(text) ? 'zh' : undefined;
}
