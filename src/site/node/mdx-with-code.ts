import { defineMdastPlugin, type MdastNode } from 'satteri';
import { bodyFeatures } from '#text/body/parse-body.ts';
import { splitCiteMarks } from '#text/cite-mark.ts';

/** The configuration by which Astro compiles MDX bodies with code, and runs them. Only a trusting site loads any of it. */
export async function mdxWithCode() {
  const [{ default: mdx }, { satteri }] = await Promise.all([
    import('@astrojs/mdx'),
    import('@astrojs/markdown-satteri'),
  ]);
  const { math, superscript, subscript } = bodyFeatures;
  return {
    markdown: {
      processor: satteri({ features: { math, superscript, subscript }, mdastPlugins: [citationsToLinks] }),
      syntaxHighlight: false,
    },
    integrations: [mdx()],
    // Every MDX project gets this warning from Vite's bundler: https://github.com/withastro/astro/issues/18087
    vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
  };
}

/** Turns `[@key]` in an MDX body into a link to `@key` without words: whoever draws the link knows the words. */
const citationsToLinks = defineMdastPlugin({
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
