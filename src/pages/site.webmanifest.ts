import { readSite } from 'vitrine/site';
import { manifestFile } from './_finding-files.ts';

/** What a telephone calls and shows the site as. */
export const GET = () => manifestFile(readSite());
