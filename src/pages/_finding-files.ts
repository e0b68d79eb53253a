import { headLines } from '#cv/head.ts';
import { textOfPieces } from '#cv/row.ts';
import { writeAtom } from '#discovery/atom.ts';
import { makeFeed } from '#discovery/feed.ts';
import { type LlmsMaterial, webManifest, writeLlms } from '#discovery/finding-files.ts';
import { type Reach, reachOf } from '#discovery/reach.ts';
import { withBase } from '#model/addresses.ts';
import { localeOf, type Site } from '#model/site.ts';
import { monogramOf, siteNames } from '#site/names.ts';
import type { Words } from '#site/words/words.ts';

/** How the texts of a file reach the pages of the site, for readers of one language. */
export function getReach(site: Site, origin: URL | undefined, lang: string): Reach {
  const home = new URL(withBase(import.meta.env.BASE_URL, '/'), origin).href;
  return reachOf(home, localeOf(site, lang), site.publications);
}

/** The feed of a language. */
export function feedFile(site: Site, origin: URL | undefined, lang: string, words: Words): Response {
  const { settings, profile, news, publications } = site;
  const feed = makeFeed({ site: settings, profile, news, publications }, words, getReach(site, origin, lang));
  return new Response(writeAtom(feed), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}

/** The site for language models, in its default language. */
export function llmsFile(
  site: Site,
  origin: URL | undefined,
  links: Pick<LlmsMaterial, 'pages' | 'files'>,
  words: Words,
): Response {
  const { settings, profile, publications, defaultLang } = site;
  const reach = getReach(site, origin, defaultLang);
  const names = siteNames(settings, profile, reach.locale);
  const reader = { ...reach.locale, words };
  const said = headLines({ positions: profile.positions, headline: names.summary }, reader);
  const positions = said.flatMap(({ kind, pieces }) => (kind === 'position' ? textOfPieces(pieces) : []));
  const text = writeLlms({ names, positions, ...links, publications }, words, reach);
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}

/** The web app manifest, in the default language. */
export function manifestFile(site: Site): Response {
  const { settings, profile, defaultLang: lang } = site;
  const manifest = webManifest({
    names: siteNames(settings, profile, localeOf(site, lang)),
    monogram: monogramOf(profile.name),
    lang,
    accent: settings.accent,
    base: import.meta.env.BASE_URL,
  });
  const type = 'application/manifest+json; charset=utf-8';
  return new Response(`${JSON.stringify(manifest, undefined, 2)}\n`, { headers: { 'Content-Type': type } });
}
