import { type MdastNode, markdownToMdast } from 'satteri';
import temml from 'temml';
import { findTooDeep } from '#lib/nesting.ts';

/** The maths in a text of inline Markdown: what stands between dollars. */
export function findMaths(text: string): string[] {
  if (!text.includes('$')) return [];
  const found: string[] = [];
  const collect = (node: MdastNode) => {
    if (node.type === 'inlineMath' || node.type === 'math') found.push(node.value);
    if ('children' in node) for (const child of node.children) collect(child as MdastNode);
  };
  collect(markdownToMdast(text, { features: { math: true, frontmatter: false } }));
  return found;
}

/** Maths between dollars in a text whose only markup is maths; `\$` is a dollar. */
export const plainMaths = /(?<!\\)\$((?:[^$\\]|\\[\s\S])+)\$/g;

/** The maths in a text whose only markup is maths: titles and abstracts of a .bib file. */
export function findPlainMaths(text: string): string[] {
  return [...text.matchAll(plainMaths)].flatMap(([, tex]) => (tex === undefined ? [] : [tex]));
}

/** What is wrong with TeX maths, as a phrase; undefined when it can be set. */
export function findMathsError(tex: string): string | undefined {
  if (findTooDeep(tex) !== undefined) return 'its brackets are within each other more than a hundred times';
  try {
    temml.renderToString(tex, { throwOnError: true });
    return undefined;
  } catch (failure) {
    const said = failure instanceof Error ? failure.message.trim() : String(failure);
    return said.replace(/ at (position \d+|end of input)[\s\S]*$/, '');
  }
}
