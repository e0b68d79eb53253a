import { publicationsFile } from '#queries/publication-files.ts';

/** All publications as RIS. */
export const GET = () => publicationsFile('ris');
