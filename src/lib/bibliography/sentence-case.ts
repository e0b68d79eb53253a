import { isEnglish, isHeadline } from '#lib/bibliography/english-titles.ts';
import { countryPhrases, isElement, isGivenName, isProperNoun, properPhrases } from '#lib/bibliography/proper-nouns.ts';
import type { RichNode } from '#lib/bibliography/rich-text.ts';

export interface SentenceCase {
  /** The language of the title, where it is known. */
  lang: string | undefined;
  /** Whether a subtitle begins with a capital: APA and IEEE want one, the National Library of Medicine does not. */
  capitalAfterColon: boolean;
  /** Words that the author writes with a capital in the middle of a sentence. */
  names?: ReadonlySet<string>;
}

/**
 * An English title with capitals as in a sentence: of a headline, the first word and names keep theirs. What has
 * capitals as in a sentence already is left alone, and so are braces, italics, formulas, abbreviations and words with a
 * digit.
 */
export function toSentenceCase(nodes: readonly RichNode[], options: SentenceCase): RichNode[] {
  const text = plain(nodes);
  if (!isEnglish(text, options.lang)) return [...nodes];
  const words = isHeadline(plain(nodes.filter(isLowered))) ? 'all' : 'subtitles';
  if (words === 'subtitles' && options.capitalAfterColon) return [...nodes];
  const names = options.names ?? new Set();
  return lowerNodes(nodes, { ...options, names, words, text, phrases: phrasesIn(text) }, { at: 0 });
}

interface Lowering {
  capitalAfterColon: boolean;
  names: ReadonlySet<string>;
  /** Which words are lowered: all, or only those after a colon. */
  words: 'all' | 'subtitles';
  /** The whole title, in which each word has its neighbours. */
  text: string;
  phrases: readonly [from: number, to: number][];
}

const isLowered = (node: RichNode) => 'text' in node || ('tag' in node && node.tag === 'b');

function lowerNodes(nodes: readonly RichNode[], lowering: Lowering, here: { at: number }): RichNode[] {
  return nodes.map((node): RichNode => {
    if ('tag' in node && node.tag === 'b') return { tag: 'b', inside: lowerNodes(node.inside, lowering, here) };
    const start = here.at;
    here.at += plain([node]).length;
    if (!('text' in node)) return node;
    return { text: node.text.replace(joined, (word, at: number) => lowerAt(word, start + at, lowering)) };
  });
}

/** A word with what is joined to it. */
const joined = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.&/+–-]*/gu;

function lowerAt(word: string, at: number, lowering: Lowering): string {
  const { text, phrases, words, capitalAfterColon } = lowering;
  const before = text.slice(0, at);
  // A formula or words in braces that the word is a part of.
  const isPart = /[\p{L}\p{N}\uFFFC]$/u.test(before) || /^[\p{L}\p{N}\uFFFC]/u.test(text.slice(at + word.length));
  if (isPart || phrases.some(([from, to]) => at >= from && at < to)) return word;
  const start = startOf(before);
  if (words === 'subtitles') return start === 'subtitle' ? lowerWord(word, lowering, before) : word;
  const isCapital = start === 'sentence' || (start === 'subtitle' && capitalAfterColon);
  return isCapital ? lowerParts(word, lowering, 1) : lowerWord(word, lowering, before);
}

/** Abbreviations whose full stop ends no sentence: `vs.`, `St.`, and initials. */
const abbreviated = /(?:^|[^\p{L}])(?:\p{L}|vs|etc|st|dr|cf|nos?|vols?|mr|mrs|jr)\.$/iu;

/** Whether a word is the first of a sentence, or of what follows a colon. */
function startOf(before: string): 'sentence' | 'subtitle' | undefined {
  const text = before.replace(/[\s“‘"'([«¿¡]+$/u, '');
  if (text === '') return 'sentence';
  if (text === before || abbreviated.test(text)) return undefined;
  if (/[?!.—]$|\s–$/u.test(text)) return 'sentence';
  return text.endsWith(':') ? 'subtitle' : undefined;
}

function phrasesIn(text: string): [from: number, to: number][] {
  return [...properPhrases, ...countryPhrases()].flatMap((phrase) => {
    const at = text.indexOf(phrase);
    return at < 0 ? [] : [[at, at + phrase.length] as [number, number]];
  });
}

/** What a single capital letter after it belongs to: `hepatitis A`. */
const beforeLetter = /\b(?:vitamin|hepatitis|influenza|type|class|group|factor|protein|phase|part|appendix)\s$/i;

/** A word in the middle of a sentence. Names that a dash joins (Navier–Stokes) keep their capitals together. */
function lowerWord(word: string, lowering: Lowering, before: string): string {
  if (word.includes('–') && word.split('–').some((part) => isName(part, lowering))) return word;
  if (afterGivenName(before)) return word;
  if (word === 'A') return beforeLetter.test(before) ? word : 'a';
  return lowerParts(word, lowering, 0);
}

/** Whether a given name and its initials come directly before: `Leonard Bloomfield`, `John F. Nash`. */
function afterGivenName(before: string): boolean {
  const name = /(\p{Lu}\p{Ll}+)(?:\s\p{Lu}\.)*\s$/u.exec(before)?.[1];
  return name !== undefined && isGivenName(name);
}

/** A word, of a compound each part by itself, from one of its parts on. */
function lowerParts(word: string, lowering: Lowering, from: number): string {
  return word
    .split(/(?<=[-–/+&])/u)
    .map((part, index) => (index < from ? part : lowerPart(part, lowering)))
    .join('');
}

function lowerPart(part: string, lowering: Lowering): string {
  const letters = part.replace(/[-–/+&.]+$/u, '');
  const isSign = letters.length < 2 || /\p{N}|^.+\p{Lu}/u.test(letters) || isElement(letters, part.endsWith('-'));
  const isKept = isSign || isName(letters, lowering);
  return isKept ? part : part.toLowerCase();
}

function isName(word: string, { names }: Lowering): boolean {
  return isProperNoun(word) || names.has(word);
}

/** The text of a title, in which one character replaces a formula. */
function plain(nodes: readonly RichNode[]): string {
  return nodes.map((node) => ('text' in node ? node.text : 'maths' in node ? '\uFFFC' : plain(node.inside))).join('');
}

/** The words of a text that have a capital in the middle of a sentence, and nowhere a small letter. */
export function namesIn(text: string): ReadonlySet<string> {
  const inside = text.match(/(?<=[\p{Ll}\p{N},;)] )\p{Lu}\p{Ll}[\p{L}’]*/gu) ?? [];
  const small = new Set(text.match(/(?<!\p{L})\p{Ll}[\p{L}’]*/gu) ?? []);
  return new Set(inside.filter((word) => !small.has(word.toLowerCase())));
}
