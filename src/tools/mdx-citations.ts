import { defineMdastPlugin, type MdastNode } from 'satteri';
import { splitCiteMarks } from '#lib/bibliography/cite-mark.ts';

/** Turns `[@key]` in an MDX body into a link to `@key` without words: whoever draws the link knows the words. */
export const citationsToLinks = defineMdastPlugin({
  name: 'vitrine-citations',
  text(node, context) {
    if (!node.value.includes('[@')) return;
    const pieces = splitCiteMarks(node.value).map((piece): MdastNode =>
      typeof piece === 'string'
        ? { type: 'text', value: piece }
        : { type: 'link', url: `@${piece.key}`, title: null, children: [] },
    );
    if (pieces.length > 1) context.replaceNode(node, pieces);
  },
});
