import { takeMarks } from '#publications/author-marks.ts';
import { latexToText } from '#publications/latex/decode-latex.ts';
import { isAccent, isLetterCommand } from '#publications/latex/latex-commands.ts';
import { closingBrace, deepest } from '#publications/latex/scan-latex.ts';
import { parseName, splitForeignList, splitNames, withoutStyle } from '#publications/names.ts';
import type { Name } from '#publications/publication.ts';
import { parseRichText, type RichNode, type RichTag, type RichText } from '#publications/rich-text.ts';

/** Fields that hold names. */
const nameFields: ReadonlySet<string> = new Set([
  ...['author', 'editor', 'translator', 'bookauthor', 'holder', 'editora', 'editorb', 'editorc', 'annotator'],
  ...['commentator', 'introduction', 'foreword', 'afterword', 'shortauthor', 'shorteditor'],
]);

export function isNameField(name: string): boolean {
  return nameFields.has(name);
}

/** A part of a name in BibLaTeX's extended format (manual, section 3.4). */
const extended = /^\s*(?:family|given|prefix|suffix)(?:-i)?\s*=/i;

/**
 * A list of names as BibTeX and biber read it: without the marks and the bold face that authors set their own name in,
 * joined by `and` where it was by commas.
 */
export function writeLatexNames(written: string): string {
  const { names, others } = splitNames(written);
  const each = names.flatMap((name) => splitForeignList(name) ?? [name]).map(writeName);
  return [...each, ...(others ? ['others'] : [])].join(' and ');
}

/** A command that is a letter, before a space: TeX skips the space, and BibTeX divides names at it. */
const letterBeforeSpace = /\\([A-Za-z]+)\s+(?=\S)/g;

function writeName(written: string): string {
  const styled = withoutStyle(written);
  const { name, marks } = takeMarks(styled);
  const bare = marks.length > 0 ? name : styled;
  const isDivided =
    !bare.includes(',') && [...bare.matchAll(letterBeforeSpace)].some(([, one]) => isLetterCommand(one!));
  // BibTeX would take `family=Wu` for a family name.
  return extended.test(bare) || isDivided ? bibtexName(parseName(bare)) : toUtf8Latex(bare).trim();
}

/** A name as BibTeX divides it: `van der Berg, Jr., Jan`. One without parts stands in braces. */
function bibtexName({ given, particle, family, suffix, literal }: Name): string {
  if (literal) return `{${escapeLatex(literal)}}`;
  const parts = [[particle, family].filter(Boolean).join(' '), suffix, given].filter((part) => part !== undefined);
  return parts.map((part) => (/ and /i.test(part) ? `{${escapeLatex(part)}}` : escapeLatex(part))).join(', ');
}

/** A list of names of the model. */
export function bibtexNames(names: readonly Name[], others = false): string {
  return [...names.map(bibtexName), ...(others ? ['others'] : [])].join(' and ');
}

const richCommands: Readonly<Record<RichTag, string>> = {
  i: '\\textit',
  b: '\\textbf',
  sup: '\\textsuperscript',
  sub: '\\textsubscript',
  nocase: '',
};

/**
 * A title as LaTeX, with braces around words that a style must not put in lower case: those with a capital after their
 * first letter. Titles in other languages than English are kept whole, as styles know no rules for them.
 */
export function richTextToLatex(title: RichText, lang: string | undefined): string {
  const isEnglish = lang === undefined || /^en\b/.test(lang);
  const latex = toLatex(parseRichText(title), isEnglish);
  return isEnglish ? latex : `{${latex}}`;
}

function toLatex(nodes: readonly RichNode[], isProtected: boolean): string {
  return nodes
    .map((node) => {
      if ('maths' in node) return `$${node.maths}$`;
      if ('tag' in node)
        return `${richCommands[node.tag]}{${toLatex(node.inside, isProtected && node.tag !== 'nocase')}}`;
      return node.text
        .split(/([\p{L}\p{N}]+)/u)
        .map((part) => (isProtected && hasCapitals(part) ? `{${part}}` : escapeLatex(part.replaceAll('$', '\\$'))))
        .join('');
    })
    .join('');
}

/** Whether a word has a capital after its first letter: BERT, mRNA, 3D. */
const hasCapitals = (word: string) => /^\p{L}\p{N}*\p{L}*\p{Lu}|^\p{N}+\p{Lu}/u.test(word);

/** A command as LaTeX reads it: a backslash with all letters after it, or with one other character. */
const command = /\\(?:[A-Za-z]+|[\s\S])/y;
/** What is kept letter by letter: maths, and addresses. */
const verbatim = /\$(?:[^$\\]|\\[\s\S])+\$|\\\([\s\S]*?\\\)|\\(?:url|href|path|nolinkurl)\s*\{[^{}]*\}/y;
const own = /[&%#_$]/;
/** The longest way to write one letter: `{\\accent19 \\cyra}` and accents on accents. */
const longestLetter = 60;

/**
 * LaTeX text of an author with its accented letters as Unicode, which all importers read, and with & % # _ $ escaped
 * where that was forgotten. Braces that protect case, maths and all other commands stay as they are written.
 */
export function toUtf8Latex(written: string): string {
  let out = '';
  for (let here = 0; here < written.length;) {
    const [text, next] = readToken(written, here);
    out += text;
    here = next;
  }
  return out.normalize('NFC');
}

/** What stands from one place on, as it is to be written, and where the next token begins. */
function readToken(written: string, here: number): [text: string, next: number] {
  verbatim.lastIndex = here;
  const kept = verbatim.exec(written)?.[0];
  if (kept) return [kept, here + kept.length];
  const sign = written[here]!;
  if (sign === '{') {
    const end = endOfLetterGroup(written, here);
    if (end !== undefined) return [latexToText(written.slice(here, end)), end];
  }
  if (sign !== '\\') return [own.test(sign) ? `\\${sign}` : sign, here + 1];
  const end = endOfLetter(written, here);
  if (end !== undefined && end - here <= longestLetter) {
    const letter = latexToText(written.slice(here, end));
    if (isLetter(letter)) return [letter, end];
  }
  command.lastIndex = here;
  const name = command.exec(written)?.[0] ?? sign;
  return [name, here + name.length];
}

function isLetter(text: string): boolean {
  return /^[\p{L}\p{M}]+$/u.test(text);
}

/** Where a group ends that holds one letter and nothing else, so that its braces protect nothing: `{\"o}`, `{\ss}`. */
function endOfLetterGroup(written: string, open: number): number | undefined {
  const start = open + 1 + /^\s*/.exec(written.slice(open + 1))![0].length;
  if (written[start] !== '\\') return undefined;
  const end = endOfLetter(written, start);
  const close = end === undefined ? -1 : closingBrace(written, open);
  if (close === -1 || close - open > longestLetter || written.slice(end, close).trim() !== '') return undefined;
  return isLetter(latexToText(written.slice(open, close + 1))) ? close + 1 : undefined;
}

/** Where an accent with its letter, or a letter that LaTeX has a name for, ends: `\'e`, `\v{c}`, `\'{\i}`, `\o{}`. */
function endOfLetter(written: string, start: number, level = 0): number | undefined {
  command.lastIndex = start;
  const name = command.exec(written)?.[0];
  if (!name) return undefined;
  let here = start + name.length;
  const isWord = /[A-Za-z]$/.test(name);
  if (isLetterCommand(name.slice(1))) {
    // TeX skips the spaces after the name of a command; {} ends the name too.
    const [skipped] = /^(?:\s*\{\}|[ \t]+)?/.exec(written.slice(here))!;
    return here + skipped.length;
  }
  if (!isAccent(name.slice(1))) return undefined;
  here += /^\s*/.exec(written.slice(here))![0].length;
  if (written[here] === '{') {
    const end = closingBrace(written, here);
    return end === -1 ? undefined : end + 1;
  }
  if (written[here] === '\\') return level < deepest ? endOfLetter(written, here, level + 1) : undefined;
  const base = /^\p{L}/u.exec(written.slice(here, here + 2))?.[0];
  if (!base || (isWord && here === start + name.length)) return undefined;
  return here + base.length;
}

/** Plain text as LaTeX: maths between dollars stays, and so does `\$`; what LaTeX reads as its own is escaped. */
export function escapeLatex(text: string): string {
  return text.replace(/\$(?:[^$\\]|\\[\s\S])+\$|\\\$|[&%#_${}\\~^]/g, (token) => {
    if (token.length > 1) return token;
    return commands[token] ?? `\\${token}`;
  });
}

/** BibTeX counts braces even where they are escaped, so those of the text become commands. */
const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};
