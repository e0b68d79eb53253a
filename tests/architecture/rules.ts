import { citationStyles } from '#lib/bibliography/citation-styles.ts';
import { interfaceLanguages } from '#strings/words.ts';

/** The parts of src/: the folders and the two files that stand alone because Astro looks for them there. */
export const parts = [
  'tables',
  'schemas',
  'sections',
  'lib',
  'model',
  'checks',
  'strings',
  'queries',
  'components',
  'layouts',
  'pages',
  'tools',
  'content.config.ts',
  'index.ts',
  'middleware.ts',
] as const;

export type Part = (typeof parts)[number];

/**
 * What each part may import: parts of src/, packages by name (`@scope/*` for all of a scope), `node` for Node's own
 * modules and `package` for any package. `type:` allows types only. Whatever is not listed is forbidden.
 *
 * So plain Node reads the content with the same schemas and rules as Astro, unit tests start in milliseconds, and a
 * component can be drawn from made-up data.
 */
export const mayImport: Record<Part, readonly string[]> = {
  tables: ['tables'],
  schemas: ['schemas', 'sections', 'lib', 'tables', 'zod'],
  sections: ['sections', 'schemas', 'lib', 'zod'],
  lib: ['lib', 'type:model', 'sections', 'tables', 'type:schemas', 'satteri', 'temml', 'yaml', 'type:schema-dts'],
  model: ['model', 'checks', 'schemas', 'sections', 'lib', 'strings', 'tools', 'node', 'package'],
  checks: ['checks', 'model', 'schemas', 'sections', 'lib', 'strings', 'type:zod'],
  strings: ['strings', 'tables'],
  queries: [
    'queries',
    'model',
    'vitrine/site',
    'type:components',
    'sections',
    'lib',
    'type:schemas',
    'node',
    'astro:content',
    'astro:config/server',
    'type:astro',
  ],
  components: [
    'components',
    'lib',
    'strings',
    'tables',
    'type:schemas',
    'type:sections',
    'type:model',
    'astro:assets',
    'type:astro',
    'type:astro:content',
    // The languages of the site, for links within MDX bodies, which take no props.
    'astro:config/client',
    // The author's folder: pictures are found there by their path.
    '~content/*',
    '@iconify-json/*',
  ],
  layouts: [
    'layouts',
    'type:model',
    'components',
    'lib',
    'strings',
    'styles',
    'type:schemas',
    'astro:assets',
    'type:astro',
  ],
  pages: [
    'queries',
    'model',
    'vitrine/site',
    'layouts',
    'components',
    'lib',
    'strings',
    'type:schemas',
    'type:astro',
    'type:astro:content',
    // For Astro, which counts the code that a page imports when it asks whether to draw it again.
    'middleware.ts',
  ],
  tools: ['tools', 'model', 'checks', 'schemas', 'sections', 'lib', 'strings', 'tables', 'node', 'package'],
  'index.ts': ['tools', 'model', 'node', 'package'],
  'content.config.ts': ['vitrine/collections', 'astro/loaders', 'astro:content'],
  'middleware.ts': ['type:model', 'vitrine/site', 'lib', 'tools', 'styles', 'astro:middleware'],
};

/** The parts whose result depends on nothing but their arguments: no clock, no chance, no terminal, no network. */
export const pureParts: readonly Part[] = ['tables', 'schemas', 'sections', 'lib', 'checks', 'strings'];

/** Files that are tables of data and so may be long. */
export const dataTables: readonly string[] = [
  ...interfaceLanguages.map((tag) => `strings/${tag}.ts`),
  'tables/link-kinds.ts',
  'lib/bibliography/ads-journals.ts',
  'lib/bibliography/latex-characters.ts',
  ...citationStyles.map(({ id }) => `tools/citations/styles/${id}.csl`),
];

/** The kinds of file that programs draw and lawyers write, so that neither names nor lengths are ours to choose. */
export const drawnFiles: readonly string[] = ['.svg', '.woff2', '.txt'];

/** What may stand at the top of the repository besides dotfiles. */
export const topLevel = [
  'LICENSE',
  'README.md',
  'astro.config.mjs',
  'content',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tests',
  'tsconfig.json',
  // Written by authors for the host they publish on.
  'netlify.toml',
  'vercel.json',
  'wrangler.jsonc',
  // Made by programs and ignored by git.
  'dist',
  'node_modules',
];
