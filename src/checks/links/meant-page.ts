import { closest } from '#lib/did-you-mean.ts';

const ending = /\.(?:html?|markdown|mdx?|qmd|rmd)$/i;

/** Whether a path names a page as other programs do, and not a file: `papers`, `research.html`, `../about.md`. */
export const isPagePath = (path: string) => ending.test(path) || !/\.[^/.]+$/.test(path);

/** The page of the site that is most likely meant by such a path: `pages/research.html` → `/research/`. */
export function findMeantPage(path: string, pages: readonly string[]): string | undefined {
  const name = path
    .replace(ending, '')
    .replace(/^\/|\/$|(?:^|\/)_?index$/g, '')
    .replace(/^_?pages\//, '');
  if (name === '') return undefined;
  return closest(`/${name}/`, pages) ?? closest(`/${name.split('/').pop()}/`, pages);
}
