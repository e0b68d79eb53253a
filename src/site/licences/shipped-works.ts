/** Something of others that is published with every site. */
export interface ShippedWork {
  /** What it is, to readers. */
  name: string;
  /** Where its licence is: a file of this engine, or a package with a LICENSE; undefined where it asks for nothing. */
  licence: { file: string } | { package: string } | undefined;
  /** The fonts of `src/site/styles/fonts` that it covers. */
  fonts?: readonly string[];
  /** The packages that it comes from, where the licence is elsewhere. */
  from?: readonly string[];
}

/** What is published with every site and is by others: fonts, icons, code, and what code makes of the content. */
export const shippedWorks: readonly ShippedWork[] = [
  {
    name: 'Vitrine Serif, made from Source Serif 4 (SIL Open Font License 1.1)',
    licence: { file: '../styles/fonts/ofl.txt' },
    fonts: ['serif.woff2', 'serif-italic.woff2'],
  },
  {
    name: 'Source Serif 4, in CVs and pictures (SIL Open Font License 1.1)',
    licence: { package: '@fontsource-variable/source-serif-4' },
  },
  {
    name: 'Source Sans 3, in CVs and pictures (SIL Open Font License 1.1)',
    licence: { package: '@fontsource-variable/source-sans-3' },
  },
  {
    name: 'Noto Serif SC, in CVs and pictures (SIL Open Font License 1.1)',
    licence: { package: '@fontsource-variable/noto-serif-sc' },
  },
  { name: 'Icons of Lucide (ISC)', licence: { file: 'lucide.txt' }, from: ['@iconify-json/lucide'] },
  {
    name: 'Icons of Academicons (SIL Open Font License 1.1)',
    licence: { file: 'academicons.txt' },
    from: ['@iconify-json/academicons'],
  },
  { name: 'Icons of Simple Icons (CC0 1.0)', licence: undefined, from: ['@iconify-json/simple-icons'] },
  { name: 'The land of the globe, by Natural Earth (public domain)', licence: undefined },
  { name: 'Styles of Tailwind CSS (MIT)', licence: { package: 'tailwindcss' } },
  { name: 'Formulas by Temml (MIT)', licence: { package: 'temml' } },
  { name: 'Pages by Astro (MIT)', licence: { package: 'astro' } },
];
