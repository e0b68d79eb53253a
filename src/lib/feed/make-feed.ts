import type { VenueWords } from '#lib/bibliography/describe-venue.ts';
import type { ListedPublication } from '#lib/bibliography/listed-publication.ts';
import { datePartsOf, firstMoment, yearOf } from '#lib/dates.ts';
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
import type { SiteSettings } from '#schemas/site.ts';

/** The words of a language that a feed needs. */
export interface FeedWords extends VenueWords, LinkWords {
  types: Record<PublicationType, string>;
}

/** What a feed is made of. */
export interface FeedMaterial {
  site: Pick<SiteSettings, 'title' | 'description' | 'publications'>;
  profile: Pick<Profile, 'name' | 'headline'>;
  news: readonly ListedNews[];
  publications: readonly ListedPublication[];
}

/** How many entries a feed has at most. */
const limit = 50;

/** Whether there is something for a feed to say: a publication without a date has no place in it. */
export function hasFeed({
  news,
  publications,
}: {
  news: readonly unknown[];
  publications: readonly ListedPublication[];
}): boolean {
  return news.length > 0 || publications.some(isInFeed);
}

/** Atom knows no years before the first. */
function isInFeed<Paper extends Pick<ListedPublication, 'issued'>>(paper: Paper): paper is Paper & { issued: string } {
  return paper.issued !== undefined && yearOf(paper.issued) > 0;
}

/** News and publications in one language, the latest first. Only where `hasFeed` says so. */
export function makeFeed({ site, profile, news, publications }: FeedMaterial, words: FeedWords, reach: Reach): Feed {
  const { locale, fileUrl, resolveUrl } = reach;
  const names = siteNames(site, profile, locale);
  const home = resolveUrl('/');
  const papers = publications.filter(isInFeed);
  const momentOf = momentsBetween([...news.map(({ date }) => date), ...papers.map(({ issued }) => issued)]);
  // What cannot be among the latest is not written first.
  const latest = <Item>(items: readonly Item[], moment: (item: Item) => string) =>
    items.toSorted((a, b) => (moment(a) < moment(b) ? 1 : moment(a) > moment(b) ? -1 : 0)).slice(0, limit);
  const entries = [
    ...latest(news, ({ date }) => momentOf(date)).map((item) => ({
      ...newsEntry(item, words, reach),
      moment: momentOf(item.date),
    })),
    ...latest(papers, ({ issued }) => momentOf(issued)).map((paper) => ({
      ...publicationEntry(paper, site.publications.topics, words, reach),
      moment: momentOf(paper.issued),
    })),
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

/**
 * The moment of each date. Of a year alone it is not the first of January, where it would be under all else of the year:
 * a year that is over ends, and of the latest year it is the latest moment that is known.
 */
function momentsBetween(dates: readonly string[]): (date: string) => string {
  const lastYear = Math.max(...dates.map(yearOf));
  const known = dates.filter((date) => yearOf(date) === lastYear).map(firstMoment);
  const latest = known.reduce((last, moment) => (moment > last ? moment : last), '');
  return (date) => {
    const { year, month } = datePartsOf(date);
    if (month !== undefined) return firstMoment(date);
    return year === lastYear ? latest : `${String(year).padStart(4, '0')}-12-31T00:00:00Z`;
  };
}
