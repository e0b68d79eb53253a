import type { APIRoute } from 'astro';
import { feedFile, feedParams } from '#queries/finding.ts';
import { wordsFor } from '#strings/words.ts';

export const getStaticPaths = feedParams;

/** News and publications in one language, as Atom. */
export const GET: APIRoute = ({ site, props }) => {
  const { lang } = props as { lang: string };
  return feedFile(site, lang, wordsFor(lang));
};
