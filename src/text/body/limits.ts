import type { Position } from '#model/problem.ts';
import type { BodyFormat } from './tree.ts';

/** The longest text of a body: more than a page can show with sense. */
const mostCharacters = 1_000_000;

/**
 * The most marks of Markdown in a paragraph. The parser needs the square of their number where they are in pairs that
 * match nothing: 10,000 take up to a second, 100,000 would take minutes. A paragraph of prose has a few dozen.
 */
const mostMarks = 10_000;

/** The most tags in an MDX body, for the same reason: where none is closed, each is within all before it. */
const mostTags = 5_000;

/** The longest name of a tag or of an attribute in MDX; the parser needs the square of its length. */
const longestWord = 5_000;

/** Why a text is not read, and where: an offset. Undefined for all sensible text. */
export interface Excess {
  offset: number;
  message: string;
  hint: string;
}

/** Finds what would keep the parser busy for longer than an author waits. */
export function findExcess(text: string, format: BodyFormat | 'field' = 'md'): Excess | undefined {
  if (text.length > mostCharacters)
    return {
      offset: mostCharacters,
      message: `This text has ${text.length.toLocaleString('en')} characters, and a page has at most ${mostCharacters.toLocaleString('en')}.`,
      hint: 'Divide it among several files.',
    };
  if (format === 'mdx' && text.split('<').length > mostTags)
    return {
      offset: text.indexOf('<'),
      message: `This text has more than ${mostTags.toLocaleString('en')} tags, so it would take too long to read.`,
      hint: 'Divide it among several files, or rename it to .md.',
    };
  const long = format === 'mdx' ? findLongWord(text) : undefined;
  if (long !== undefined)
    return {
      offset: long,
      message: `A tag has a word of more than ${longestWord.toLocaleString('en')} characters here, so it would take too long to read.`,
      hint: 'Write \\< where the character itself is meant.',
    };
  const offset = findTooManyMarks(text, format === 'field');
  if (offset === undefined) return undefined;
  return {
    offset,
    message: `This paragraph has more than ${mostMarks.toLocaleString('en')} marks such as *, _, [ or {, so it would take minutes to read.`,
    hint: 'Divide it by blank lines, or put it between two lines of ``` if it is data.',
  };
}

const mark = /[*_`~^[\](){}<>$|\\!=:.@]/g;
/** Marks that become other characters, each of which takes the parser longer: quotation marks, dashes, names of characters. */
const smart = /["'&-]|\.{3}/g;
/** Each line that begins so is a paragraph of its own, a row of a table, or HTML. */
const ownParagraph = /^[ \t]*(?:[-+*][ \t]|[|<]|#{1,6}[ \t]|\d+[.)][ \t])/;

const word = /[^\s<>"'=/{}]+/g;

function findLongWord(text: string): number | undefined {
  if (text.length <= longestWord || !text.includes('<')) return undefined;
  for (const { 0: found, index } of text.matchAll(word))
    if (found.length > longestWord && text.lastIndexOf('<', index) > text.lastIndexOf('>', index)) return index;
  return undefined;
}

/** @param isField whether the text is of a field, in which only blank lines end a paragraph */
function findTooManyMarks(text: string, isField: boolean): number | undefined {
  if (2 * text.length <= mostMarks) return undefined;
  let marks = 0;
  let fence: string | undefined;
  let offset = 0;
  for (const line of text.split('\n')) {
    const [, opens] = /^[ \t]{0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    if (fence === undefined && opens && !isField) fence = opens;
    else if (fence !== undefined && opens?.startsWith(fence)) fence = undefined;
    else if (fence === undefined) {
      if (line.trim() === '' || (!isField && ownParagraph.test(line))) marks = 0;
      marks += (line.match(mark)?.length ?? 0) + 8 * (line.match(smart)?.length ?? 0);
      if (marks > mostMarks) return offset;
    }
    offset += line.length + 1;
  }
  return undefined;
}

/**
 * How many tags may be open within a `{` of MDX. The parser reads what follows each of them in two ways, and so needs
 * twice as long for each: a `{` that is not closed, before thirty `<br>`, would take minutes.
 */
const mostTagsTried = 12;

/** What is escaped, a fence of code, a run of backticks, a brace, the beginning or the end of a tag, a blank line. */
const token = /\\[\s\S]|^[ \t]{0,3}(?:`{3,}|~{3,}).*|`+|[{}]|<(?! |\d|=)[^<>{}]*>?|\n[ \t]*(?=\n)/gm;

/** Where a `{` begins in MDX within which more tags are open than the parser can follow; undefined in all that it reads. */
export function findOpenExpression(text: string): number | undefined {
  if (!text.includes('{') || text.split('<').length <= mostTagsTried) return undefined;
  const tokens = [...text.matchAll(token)].map(({ 0: sign, index }) => ({ sign: sign.trim(), index }));
  /** The braces and the tags that are open within the first brace; nothing closes what is not the last of them. */
  const open: ('{' | '<')[] = [];
  let [start, tags] = [0, 0];
  for (let at = 0; at < tokens.length; at++) {
    const { sign, index } = tokens[at]!;
    if (sign.startsWith('```') || sign.startsWith('~~~')) at = endOfFence(tokens, at);
    else if (sign.startsWith('`') && open.length === 0) at = endOfCode(tokens, at);
    else if (sign === '{') {
      if (open.length === 0) start = index;
      open.push('{');
    } else if (sign === '}' && open.at(-1) === '{') open.pop();
    else if (sign.startsWith('</') && open.at(-1) === '<') {
      open.pop();
      tags--;
    } else if (/^<(?!\/)/.test(sign) && !sign.endsWith('/>') && open.length > 0) {
      open.push('<');
      if (++tags > mostTagsTried) return start;
    }
  }
  return undefined;
}

type Token = { sign: string; index: number };

/** The token that closes a fence, which is as long or longer; the last one where nothing does. */
function endOfFence(tokens: readonly Token[], start: number): number {
  const [fence = ''] = /^(?:`+|~+)/.exec(tokens[start]!.sign) ?? [];
  for (let at = start + 1; at < tokens.length; at++)
    if (tokens[at]!.sign.startsWith(fence) && /^(?:`+|~+)$/.test(tokens[at]!.sign)) return at;
  return tokens.length;
}

/** The token that ends code among words: as many backticks in the same paragraph; else the one that it begins with. */
function endOfCode(tokens: readonly Token[], start: number): number {
  const { sign } = tokens[start]!;
  for (let at = start + 1; at < tokens.length && tokens[at]!.sign !== ''; at++)
    if (tokens[at]!.sign === sign) return at;
  return start;
}

/** Why the body of an MDX file cannot be read, as a phrase. */
export interface MdxFailure {
  position: Position;
  message: string;
  /** What to do about it, where it is not a matter of characters that mean something in MDX. */
  hint?: string;
}

/** Levels of quotations, lists and elements within each other: more than a page could show, fewer than break a program. */
export const deepest = 100;

/** Something is within too many others. */
export class TooDeepError extends Error {
  readonly position: Position;
  constructor(position: Position) {
    super();
    this.position = position;
  }
}

/** Says that what is here is within too many others. */
export function explainDepth(position: Position): MdxFailure {
  return {
    position,
    message: 'brackets, quotations, lists or elements are within each other more than a hundred times',
    hint: 'Nest them less deeply. A [, ( or { that is meant as the character itself needs its closing counterpart.',
  };
}

/** Says that what begins here cannot be followed to its end. */
export function explainOpenExpression(position: Position): MdxFailure {
  return {
    position,
    message: 'more than a dozen tags after this { are not closed',
    hint: 'Write \\{ where the character itself is meant, and close each tag: <br />.',
  };
}

/** Explains what the parser threw: an Error whose message begins with `line:column: ` and ends with the name of its rule. */
export function explainFailure(failure: unknown): MdxFailure {
  if (failure instanceof TooDeepError) return explainDepth(failure.position);
  // The tree is so deep that reading it needs more calls within each other than there may be.
  if (failure instanceof RangeError) return explainDepth({ line: 1, column: 1 });
  const text = failure instanceof Error ? failure.message : String(failure);
  const [, line, column, said] = /^(\d+):(\d+): ([\s\S]*)$/.exec(text) ?? [undefined, '1', '1', text];
  const message = (said ?? text)
    .replace(/\s*\([\w-]+:[\w-]+\)$/, '')
    .replace(/\s*\(\d+:\d+\)/g, '')
    .replace(
      /^Could not parse expression with \w+: /,
      'what stands between { and } is read as JavaScript, which this is not: ',
    );
  return { position: { line: Number(line), column: Number(column) }, message };
}

/** How many brackets may be open at once in a paragraph: much deeper, and a parser ends the whole process. */
const mostBrackets = 100;

/** Where so many brackets are open that no parser should be asked: an offset; undefined in all sensible text. */
export function findTooDeep(text: string): number | undefined {
  let open = 0;
  for (const { 0: mark, index } of text.matchAll(/[([{]|[)\]}]|\n[ \t]*\r?\n/g)) {
    // An interval such as ]0, 1[ opens more than it closes, so each paragraph begins anew.
    if (mark.startsWith('\n')) open = 0;
    else if ('([{'.includes(mark)) open++;
    else open = Math.max(0, open - 1);
    if (open > mostBrackets) return index;
  }
  return undefined;
}
