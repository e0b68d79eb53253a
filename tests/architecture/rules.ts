/** The rooms of src/: each holds all that is about one thing. */
export const rooms = [
  'text',
  'model',
  'sections',
  'publications',
  'check',
  'cv',
  'site',
  'discovery',
  'places',
  'metrics',
  'node',
  'cli',
  'pages',
] as const;

export type Room = (typeof rooms)[number];

/** Where Astro and npm look for the engine: the doors of the house. */
export const entrances = ['index.ts', 'content.config.ts', 'middleware.ts', 'env.d.ts'] as const;

/**
 * What each room may take from others, besides from `model`, which is open to all but `text`. Nobody takes from `cli`, and
 * only the entrances from `pages`.
 */
export const mayImport: Record<Room, readonly Room[]> = {
  text: [],
  model: ['text', 'sections', 'publications', 'check', 'cv', 'site', 'discovery', 'places', 'metrics'],
  sections: ['text', 'publications', 'cv'],
  publications: ['text', 'site', 'cv', 'discovery', 'node'],
  check: ['text', 'publications', 'sections', 'site', 'places', 'node'],
  cv: ['text', 'publications', 'sections', 'site', 'check', 'places', 'node'],
  site: ['text', 'publications', 'cv', 'check', 'discovery', 'places', 'node'],
  discovery: ['text', 'publications', 'cv', 'site', 'node'],
  places: ['text'],
  metrics: ['publications', 'check', 'node'],
  node: [],
  cli: ['text', 'sections', 'check', 'cv', 'site', 'places', 'metrics', 'node'],
  pages: ['text', 'publications', 'cv', 'site', 'discovery'],
};

/**
 * Whether what a file gives depends on nothing but its arguments: no Node, no Astro, no clock, no network. Every file of
 * TypeScript is so unless its path says otherwise.
 */
export function isPure(path: string): boolean {
  const isElsewhere = /(?:^|\/)(?:node|cli|pages|components)\//.test(path) || entrances.some((name) => name === path);
  return path.endsWith('.ts') && !isElsewhere;
}

/** The packages that pure files use. */
export const purePackages: readonly string[] = ['satteri', 'temml', 'yaml', 'zod'];

/** Files that are tables of data and so may be long. */
export const dataTables: readonly string[] = [
  'site/words/en.ts',
  'site/words/zh.ts',
  'model/link-kinds.ts',
  'publications/bibtex/ads-journals.ts',
  'publications/latex/latex-characters.ts',
  ...['apa', 'chicago', 'gb', 'ieee', 'vancouver'].map((style) => `publications/cite/styles/${style}.csl`),
];

/**
 * Files whose functions may be long: what readers load of the globe is a third of a kilobyte smaller as closures over one
 * state, and its budget has no room for that.
 */
export const closures: readonly string[] = ['places/components/mount-globe.ts', 'places/components/handle-input.ts'];

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
