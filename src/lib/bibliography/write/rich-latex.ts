import { parseRichText, type RichNode, type RichTag, type RichText } from '#lib/bibliography/rich-text.ts';
import { escapeLatex } from '#lib/bibliography/write/utf8-latex.ts';

const commands: Readonly<Record<RichTag, string>> = {
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
      if ('tag' in node) return `${commands[node.tag]}{${toLatex(node.inside, isProtected && node.tag !== 'nocase')}}`;
      return node.text
        .split(/([\p{L}\p{N}]+)/u)
        .map((part) => (isProtected && hasCapitals(part) ? `{${part}}` : escapeLatex(part.replaceAll('$', '\\$'))))
        .join('');
    })
    .join('');
}

/** Whether a word has a capital after its first letter: BERT, mRNA, 3D. */
const hasCapitals = (word: string) => /^\p{L}\p{N}*\p{L}*\p{Lu}|^\p{N}+\p{Lu}/u.test(word);
