import type { APIRoute } from 'astro';
import { readSite } from 'vitrine/site';
import { feedPath } from '#lib/find/paths.ts';
import { feedFile } from '#queries/finding.ts';
import { languageParams } from '#queries/language-params.ts';
import { wordsFor } from '#strings/words.ts';

export const getStaticPaths = () => {
  const site = readSite();
  return languageParams(site).filter(({ props }) => site.manifest.files.has(feedPath(props.lang, site.defaultLang)));
};

/** News and publications in one language, as Atom. */
export const GET: APIRoute = ({ site: origin, props }) => {
  const { lang } = props as { lang: string };
  return feedFile(readSite(), origin, lang, wordsFor(lang));
};
