import { bodyFeatures } from '#lib/body/parse-body.ts';
import { citationsToLinks } from '#tools/mdx-citations.ts';

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
