import { publicationsFile } from '#queries/publication-files.ts';

/** All publications as BibTeX. */
export const GET = () => publicationsFile('bib');
