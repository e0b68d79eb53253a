import { takeMarks } from '#lib/bibliography/author-marks.ts';
import { isLetterCommand } from '#lib/bibliography/latex-commands.ts';
import { splitForeignList } from '#lib/bibliography/name-lists.ts';
import { parseName, splitNames, withoutStyle } from '#lib/bibliography/names.ts';
import type { Name } from '#lib/bibliography/publication.ts';
import { escapeLatex, toUtf8Latex } from '#lib/bibliography/write/utf8-latex.ts';

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
