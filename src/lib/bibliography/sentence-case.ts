import { isHeadline, looksEnglish } from '#lib/bibliography/english-titles.ts';
import { countryPhrases, isProperNoun, properPhrases } from '#lib/bibliography/proper-nouns.ts';
import type { RichNode } from '#lib/bibliography/rich-text.ts';

export interface SentenceCase {
  /** The language of the title, where it is known. */
  lang: string | undefined;
  /** Whether a subtitle begins with a capital: APA and IEEE want one, the National Library of Medicine does not. */
  capitalAfterColon: boolean;
  /** Words that the author writes with a capital in the middle of a sentence. */
  names?: ReadonlySet<string>;
}

/** Whether a title is in English, as far as its language is said or can be guessed. */
export function isEnglish(title: string, lang: string | undefined): boolean {
  return lang === undefined ? looksEnglish(title) : /^en\b/i.test(lang);
}

/**
 * An English title with capitals as in a sentence: of a headline, the first word and names keep theirs. What has
 * capitals as in a sentence already is left alone, and so are braces, italics, formulas, abbreviations and words with a
 * digit.
 */
export function toSentenceCase(nodes: readonly RichNode[], options: SentenceCase): RichNode[] {
  if (!isEnglish(plain(nodes), options.lang)) return [...nodes];
  if (isHeadline(plain(nodes.map((node) => ('tag' in node && node.tag !== 'b' ? { text: 'x' } : node)))))
    return lowerNodes(nodes, options, { before: '' });
  return options.capitalAfterColon
    ? [...nodes]
    : lowerNodes(nodes, { ...options, onlyAfterColon: true }, { before: '' });
}

type Lowering = SentenceCase & { onlyAfterColon?: boolean };

/** @param done the text up to here, which tells where sentences begin */
function lowerNodes(nodes: readonly RichNode[], options: Lowering, done: { before: string }): RichNode[] {
  return nodes.map((node): RichNode => {
    if ('text' in node) {
      const text = lowerText(node.text, options, done.before);
      done.before += node.text;
      return { text };
    }
    if ('tag' in node && node.tag === 'b') return { tag: 'b', inside: lowerNodes(node.inside, options, done) };
    done.before += 'maths' in node ? 'x' : plain([node]);
    return node;
  });
}

/** One word with what is joined to it. */
const joined = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.&/+-]*(?:[–][\p{L}\p{M}\p{N}’'.-]+)*/gu;

function lowerText(text: string, options: Lowering, before: string): string {
  const phrases = phrasesIn(text);
  return text.replace(joined, (word, at: number) => {
    const sofar = before + text.slice(0, at);
    const start = startOf(sofar);
    if (start === 'sentence') return lowerRest(word, options);
    if (start === 'subtitle') {
      if (options.capitalAfterColon) return options.onlyAfterColon ? word : lowerRest(word, options);
      return isName(word, options) || phrases.some(([from, to]) => at >= from && at < to)
        ? word
        : lowerWord(word, options, sofar);
    }
    if (options.onlyAfterColon || phrases.some(([from, to]) => at >= from && at < to)) return word;
    return lowerWord(word, options, sofar);
  });
}

/** Whether a word is the first of a sentence, or of what follows a colon. */
function startOf(before: string): 'sentence' | 'subtitle' | undefined {
  const text = before.replace(/[\s“‘"'([«¿¡]+$/u, '');
  if (text === '' || /(?:^|[^\p{L}.]\p{L}|\p{Lu}\.\p{Lu}|\b(?:vs|etc|St|Dr|cf|no|vol))\.$/iu.test(text))
    return text === '' ? 'sentence' : undefined;
  if (/[?!.]$|\s[–—]$|—$/u.test(text) && text !== before) return 'sentence';
  return /:$/.test(text) && text !== before ? 'subtitle' : undefined;
}

function phrasesIn(text: string): [from: number, to: number][] {
  return [...properPhrases, ...countryPhrases()].flatMap((phrase) => {
    const at = text.indexOf(phrase);
    return at < 0 ? [] : [[at, at + phrase.length] as [number, number]];
  });
}

/** A word in the middle of a sentence; of a compound, each part by itself. */
function lowerWord(word: string, options: Lowering, before: string): string {
  if (word.includes('–') && word.split('–').some((part) => isName(part, options))) return word;
  if (word === 'A')
    return /\b(?:vitamin|hepatitis|influenza|type|class|group|factor|protein|phase|part|appendix)\s$/i.test(before)
      ? word
      : 'a';
  return word
    .split(/(?<=[-–/+&])/u)
    .map((part, index) => lowerPart(part, options, index))
    .join('');
}

/** The first word of a sentence: only what follows its first hyphen is lowered. */
function lowerRest(word: string, options: Lowering): string {
  return word
    .split(/(?<=[-/])/u)
    .map((part, index) => (index === 0 ? part : lowerPart(part, options, index)))
    .join('');
}

function lowerPart(part: string, options: Lowering, index: number): string {
  const letters = part.replace(/[-–/+&.]+$/u, '');
  if (/\p{N}/u.test(letters) || /^.+\p{Lu}/u.test(letters) || letters.length < 2) return part;
  if (isName(letters, options) && !(index > 0 && letters.length < 4)) return part;
  return part.toLowerCase();
}

function isName(word: string, { names }: SentenceCase): boolean {
  const letters = word.replace(/[.-]+$/u, '');
  return (
    isProperNoun(letters) ||
    names?.has(letters) === true ||
    letters.split(/[-–]/).some((part, index) => index === 0 && isProperNoun(part) && letters.includes('-'))
  );
}

function plain(nodes: readonly RichNode[]): string {
  return nodes.map((node) => ('text' in node ? node.text : 'maths' in node ? 'x' : plain(node.inside))).join('');
}

/** The words of a text that have a capital in the middle of a sentence, and nowhere a small letter. */
export function namesIn(text: string): ReadonlySet<string> {
  const inside = text.match(/(?<=[\p{Ll}\p{N},;)] )\p{Lu}\p{Ll}[\p{L}’]*/gu) ?? [];
  const small = new Set(text.match(/(?<![\p{L}])\p{Ll}[\p{L}’]*/gu) ?? []);
  return new Set(inside.filter((word) => !small.has(word.toLowerCase())));
}
