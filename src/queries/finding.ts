import { headLines } from '#lib/cv/rows/head.ts';
import { textOfPieces } from '#lib/cv/rows/row.ts';
import { writeAtom } from '#lib/feed/atom.ts';
import { type FeedWords, makeFeed } from '#lib/feed/make-feed.ts';
import { type LlmsMaterial, type LlmsWords, writeLlms } from '#lib/find/llms.ts';
import { webManifest } from '#lib/find/manifest.ts';
import { reachOf } from '#lib/find/reach.ts';
import { siteNames } from '#lib/find/site-names.ts';
import { monogramOf } from '#lib/monogram.ts';
import { withBase } from '#lib/urls.ts';
import { getPublications } from './publications.ts';
import { getNews } from './record.ts';
import { getShell } from './shell.ts';
import { getLocale, languageParams } from './site.ts';

/** One path per language for a feed; none where there is nothing to tell. */
export async function feedParams() {
  return (await getShell()).hasFeed ? languageParams() : [];
}

/** How the texts of a file reach the pages of the site, for readers of one language. */
export async function getReach(origin: URL | undefined, lang: string) {
  const home = new URL(withBase(import.meta.env.BASE_URL, '/'), origin).href;
  return reachOf(home, await getLocale(lang), await getPublications());
}

/** The feed of a language. */
export async function feedFile(origin: URL | undefined, lang: string, words: FeedWords): Promise<Response> {
  const { site, profile } = await getShell();
  const material = { site, profile, news: await getNews(), publications: await getPublications() };
  const feed = makeFeed(material, words, await getReach(origin, lang));
  return new Response(writeAtom(feed), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}

/** The site for language models, in its default language. */
export async function llmsFile(
  origin: URL | undefined,
  links: Pick<LlmsMaterial, 'pages' | 'files'>,
  words: LlmsWords,
): Promise<Response> {
  const { site, profile } = await getShell();
  const reach = await getReach(origin, site.defaultLang);
  const names = siteNames(site, profile, reach.locale);
  const reader = { ...reach.locale, words: words.venue };
  const said = headLines({ positions: profile.positions, headline: names.summary }, reader);
  const positions = said.flatMap(({ kind, pieces }) => (kind === 'position' ? textOfPieces(pieces) : []));
  const text = writeLlms({ names, positions, ...links, publications: await getPublications() }, words, reach);
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}

/** The web app manifest, in the default language. */
export async function manifestFile(): Promise<Response> {
  const { site, profile } = await getShell();
  const { accent, defaultLang: lang } = site;
  const manifest = webManifest({
    names: siteNames(site, profile, await getLocale(lang)),
    monogram: monogramOf(profile.name),
    lang,
    accent,
    base: import.meta.env.BASE_URL,
  });
  const type = 'application/manifest+json; charset=utf-8';
  return new Response(`${JSON.stringify(manifest, undefined, 2)}\n`, { headers: { 'Content-Type': type } });
}
