import { headLines } from '#cv/head.ts';
import { textOfPieces } from '#cv/row.ts';
import { writeAtom } from '#discovery/atom.ts';
import { makeFeed } from '#discovery/feed.ts';
import { type LlmsMaterial, webManifest, writeLlms } from '#discovery/finding-files.ts';
import { type Context, contextOf } from '#model/context.ts';
import { localeOf, type Site } from '#model/site.ts';
import { readAddress } from '#site/components/read-address.ts';
import { monogramOf, siteNames } from '#site/names.ts';

/** What a file needs of the site that is written for readers of a language. */
export function getContext(site: Site, origin: URL | undefined, lang: string): Context {
  return contextOf(localeOf(site, lang), readAddress(origin), site.publications);
}

/** The feed of a language. */
export function feedFile(site: Site, origin: URL | undefined, lang: string): Response {
  const { settings, profile, news, publications } = site;
  const feed = makeFeed({ site: settings, profile, news, publications }, getContext(site, origin, lang));
  return new Response(writeAtom(feed), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}

/** The site for language models, in its default language. */
export function llmsFile(site: Site, origin: URL | undefined, links: Pick<LlmsMaterial, 'pages' | 'files'>): Response {
  const { settings, profile, publications, defaultLang } = site;
  const context = getContext(site, origin, defaultLang);
  const names = siteNames(settings, profile, context);
  const said = headLines({ positions: profile.positions, headline: names.summary }, context);
  const positions = said.flatMap(({ kind, pieces }) => (kind === 'position' ? textOfPieces(pieces) : []));
  const text = writeLlms({ names, positions, ...links, publications }, context);
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
