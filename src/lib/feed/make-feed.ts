import type { ListedPublication } from '#lib/bibliography/listed-publication.ts';
import { compareDates } from '#lib/dates.ts';
import type { Feed } from '#lib/feed/atom.ts';
import { newsEntry } from '#lib/feed/news-entry.ts';
import { publicationEntry } from '#lib/feed/publication-entry.ts';
import { feedPath } from '#lib/find/paths.ts';
import type { Reach } from '#lib/find/reach.ts';
import { siteNames } from '#lib/find/site-names.ts';
import type { ListedNews } from '#lib/news.ts';
import type { LinkWords } from '#lib/link-label.ts';
import { htmlLang } from '#lib/text.ts';
import type { Profile } from '#schemas/profile.ts';
import type { PublicationType } from '#schemas/publication.ts';
import type { Site } from '#schemas/site.ts';

/** The words of a language that a feed needs. */
export interface FeedWords extends LinkWords {
  listSeparator: string;
  partSeparator: string;
  types: Record<PublicationType, string>;
  publications: { authorsOmitted: string };
}

/** What a feed is made of. */
export interface FeedMaterial {
  site: Pick<Site, 'title' | 'description' | 'publications'>;
  profile: Pick<Profile, 'name' | 'headline'>;
  news: readonly ListedNews[];
  publications: readonly ListedPublication[];
}

/** How many entries a feed has at most. */
const limit = 50;

/** Whether there is something for a feed to tell: a publication without a date has no place in it. */
export function hasFeed({ news, publications }: Pick<FeedMaterial, 'news' | 'publications'>): boolean {
  return news.length > 0 || publications.some(({ issued }) => issued !== undefined);
}

/** News and publications in one language, the latest first. Only where `hasFeed` says so. */
export function makeFeed({ site, profile, news, publications }: FeedMaterial, words: FeedWords, reach: Reach): Feed {
  const { locale, fileUrl, resolveUrl } = reach;
  const names = siteNames(site, profile, locale, words);
  const home = resolveUrl('/');
  const papers = publications.flatMap(({ issued, ...rest }) => (issued === undefined ? [] : [{ ...rest, issued }]));
  // What cannot be among the latest is not written first.
  const latest = <Item>(items: readonly Item[], dateOf: (item: Item) => string) =>
    items.toSorted((a, b) => compareDates(dateOf(b), dateOf(a))).slice(0, limit);
  const entries = [
    ...latest(news, ({ date }) => date).map((item) => newsEntry(item, words, reach)),
    ...latest(papers, ({ issued }) => issued).map((paper) =>
      publicationEntry(paper, site.publications.topics, words, reach),
    ),
  ];
  return {
    url: fileUrl(feedPath(locale.lang, locale.defaultLang)),
    home,
    title: names.site,
    subtitle: names.summary,
    lang: htmlLang(locale.lang),
    owner: { name: names.owner, uri: home },
    entries: entries.toSorted((a, b) => (a.moment < b.moment ? 1 : a.moment > b.moment ? -1 : 0)).slice(0, limit),
  };
}
