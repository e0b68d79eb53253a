import { manifestFile } from '#queries/finding.ts';
import { wordsFor } from '#strings/words.ts';

/** What a telephone calls and shows the site as. */
export const GET = () => manifestFile(wordsFor);
