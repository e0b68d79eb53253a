import { publicationsFile } from '#queries/publication-files.ts';

/** All publications as CSL-JSON. */
export const GET = () => publicationsFile('json');
