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

/** Why a text is not read, and where: an offset. Undefined for all sensible text. */
export interface Excess {
  offset: number;
  message: string;
  hint: string;
}

/** Finds what would keep the parser busy for longer than an author waits. */
export function findExcess(text: string, format: BodyFormat = 'md'): Excess | undefined {
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
  const offset = findTooManyMarks(text);
  if (offset === undefined) return undefined;
  return {
    offset,
    message: `This paragraph has more than ${mostMarks.toLocaleString('en')} marks such as *, _, [ or {, so it would take minutes to read.`,
    hint: 'Divide it by blank lines, or put it between two lines of ``` if it is data.',
  };
}

const mark = /[*_`~^[\](){}<>$|\\!=:.@]/g;
/** Marks that become other characters, each of which takes the parser longer: quotation marks, dashes, names of characters. */
const smart = /["'&-]/g;
/** Each line that begins so is a paragraph of its own, a row of a table, or HTML. */
const ownParagraph = /^[ \t]*(?:[-+*][ \t]|[|<]|#{1,6}[ \t]|\d+[.)][ \t])/;

function findTooManyMarks(text: string): number | undefined {
  if (text.length <= mostMarks) return undefined;
  let marks = 0;
  let fence: string | undefined;
  let offset = 0;
  for (const line of text.split('\n')) {
    const [, opens] = /^[ \t]{0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    if (fence === undefined && opens) fence = opens;
    else if (fence !== undefined && opens?.startsWith(fence)) fence = undefined;
    else if (fence === undefined) {
      if (line.trim() === '' || ownParagraph.test(line)) marks = 0;
      marks += (line.match(mark)?.length ?? 0) + 8 * (line.match(smart)?.length ?? 0);
      if (marks > mostMarks) return offset;
    }
    offset += line.length + 1;
  }
  return undefined;
}
