import { mathTextToText } from '#lib/inline-markdown.ts';
import { plainMaths } from '#lib/maths.ts';

/** A stretch of a title: plain text, raised or lowered. */
export interface TitlePart {
  text: string;
  script?: 'sup' | 'sub';
}

/**
 * A title of the model (maths between dollars, `\$` for a dollar) as stretches of plain text. Maths that only raises or
 * lowers, as in `$^{60}$Co`, keeps its place; other maths becomes the characters it draws.
 */
export function titleParts(title: string): TitlePart[] {
  return title
    .split(plainMaths)
    .map((part, index): TitlePart => {
      if (index % 2 === 0) return { text: part.replaceAll('\\$', '$') };
      const [, mark, text] = /^([\^_])\{?([\w+−-]+)\}?$/.exec(part.trim()) ?? [];
      if (mark && text) return { text: text.replaceAll('-', '−'), script: mark === '^' ? 'sup' : 'sub' };
      return { text: mathTextToText(`$${part}$`) };
    })
    .filter(({ text }) => text !== '');
}

/** A title with `<sup>` and `<sub>`, the rich text of CSL-JSON. */
export function titleToRichText(title: string): string {
  return titleParts(title)
    .map(({ text, script }) => (script ? `<${script}>${text}</${script}>` : text))
    .join('');
}

/** A title as plain text, with Unicode's raised and lowered digits: ⁶⁰Co, H₂O. */
export function titleToText(title: string): string {
  return titleParts(title)
    .map(({ text, script }) => (script && toScript(text, script)) ?? text)
    .join('');
}

const scripts = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻', sub: '₀₁₂₃₄₅₆₇₈₉₊₋' };

/** Raised or lowered characters; undefined when Unicode lacks one of them. */
export function toScript(text: string, script: 'sup' | 'sub'): string | undefined {
  const places = [...text].map((character) => '0123456789+−'.indexOf(character));
  return places.includes(-1) ? undefined : places.map((place) => [...scripts[script]][place]).join('');
}
