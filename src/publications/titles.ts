import { countryPhrases, isElement, isGivenName, isProperNoun, properPhrases } from './proper-nouns.ts';
import type { RichNode } from './rich-text.ts';

/** Words of English that a title in another language does not have. */
const english = wordSet(
  'the of and in for with on to an by from at as is are its via using between into through toward towards without under',
);
/** Function words of the other languages that use Latin letters. */
const foreign = wordSet(`der das und für von zur zum einer eines im dem den über eine ein mit auf des bei
  le la les du et une dans sur pour aux par chez en el los las del y una para por con il lo gli della delle dei di e nel
  per sulla da do dos um uma na em het een voor van op och för av på och er ett og til på jako na przez oraz w z je v`);

/** Words of those languages that English titles have too (`de novo`); they count only beside letters with accents. */
const foreignBesideAccents = wordSet('de e i y o a al da do no se ou la');

/** Small words that headlines leave small, so they say nothing about how a title is written. */
const small = wordSet(`a an the and but or nor for so yet as at by in of off on onto out over per to up via vs with from
  into about above across after against along amid among around before behind below beneath beside between beyond during
  except inside like near outside since than through throughout till toward towards under until upon using versus within
  without when where while that if not is are be`);

/**
 * Whether a title without a language of its own is taken for English. What it is written in is only guessed from its
 * small words: where it has none, or some of both kinds, it is.
 */
function looksEnglish(title: string): boolean {
  if (!/\p{Script=Latin}/u.test(title) || /\p{Script=Han}|\p{Script=Cyrillic}|\p{Script=Greek}{3}/u.test(title))
    return false;
  const words = title.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.some((word) => english.has(word))) return true;
  const isForeign = words.some((word) => foreign.has(word));
  return !isForeign && !(/[à-öø-ÿĀ-ž]/iu.test(title) && words.some((word) => foreignBesideAccents.has(word)));
}

/** Whether a title is in English, as far as its language is said or can be guessed. */
export function isEnglish(title: string, lang: string | undefined): boolean {
  return lang === undefined ? looksEnglish(title) : /^en\b/i.test(lang);
}

/** Whether the words of an English title begin with capitals, as in a headline. */
export function isHeadline(title: string): boolean {
  let capitals = 0;
  let smalls = 0;
  for (const sentence of title.split(/[:?!.]\s+|\s[–—]\s|^/)) {
    const words = sentence.trim().split(/\s+/).slice(1);
    for (const word of words) {
      const letters = /^[^\p{L}\p{N}]*(\p{L}[\p{Ll}\p{M}’']*)(?:[-–][\p{L}-]+)?[^\p{L}\p{N}]*$/u.exec(word)?.[1];
      if (!letters || letters.length < 3 || small.has(letters.toLowerCase())) continue;
      if (/^\p{Lu}/u.test(letters)) capitals++;
      else smalls++;
    }
  }
  return capitals > 0 && smalls * 4 <= capitals;
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

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
