import type { APIRoute } from 'astro';
import { readSite } from 'vitrine/site';
import { feedPath } from '#model/addresses.ts';
import { feedFile } from '../_finding-files.ts';
import { languageParams } from '../_language-params.ts';

export const getStaticPaths = () => {
  const site = readSite();
  return languageParams(site).filter(({ props }) => site.manifest.files.has(feedPath(props.lang, site.defaultLang)));
};

/** News and publications in one language, as Atom. */
export const GET: APIRoute = ({ site: origin, props }) => {
  const { lang } = props as { lang: string };
  return feedFile(readSite(), origin, lang);
};
