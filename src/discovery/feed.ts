import { feedPath, publicationPath, routePaths } from '#model/addresses.ts';
import type { Context } from '#model/context.ts';
import { nameLinks } from '#model/links.ts';
import type { ListedNews } from '#model/news.ts';
import type { Link } from '#model/schema/link.ts';
import type { Profile } from '#model/schema/profile.ts';
import type { SiteSettings } from '#model/schema/site-settings.ts';
import type { ListedPublication } from '#publications/arrange.ts';
import { creditedAuthors } from '#publications/credits.ts';
import { listVenue } from '#publications/describe-venue.ts';
import { publicationLinks } from '#publications/links.ts';
import { displayName } from '#publications/publication.ts';
import { richTextToText } from '#publications/rich-text.ts';
import { siteNames } from '#site/names.ts';
import { datePartsOf, firstMoment, yearOf } from '#text/dates.ts';
import { escapeHtml, inlineMarkdownToHtml, inlineMarkdownToText } from '#text/inline-markdown.ts';
import { findText, htmlLang } from '#text/localized.ts';
import type { Feed, FeedEntry } from './atom.ts';

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
export function makeFeed({ site, profile, news, publications }: FeedMaterial, context: Context): Feed {
  const { lang, defaultLang, fileUrl, resolveUrl } = context;
  const names = siteNames(site, profile, context);
  const home = resolveUrl('/');
  const papers = publications.filter(isInFeed);
  const momentOf = momentsBetween([...news.map(({ date }) => date), ...papers.map(({ issued }) => issued)]);
  // What cannot be among the latest is not written first.
  const latest = <Item>(items: readonly Item[], moment: (item: Item) => string) =>
    items.toSorted((a, b) => (moment(a) < moment(b) ? 1 : moment(a) > moment(b) ? -1 : 0)).slice(0, limit);
  const entries = [
    ...latest(news, ({ date }) => momentOf(date)).map((item) => ({
      ...newsEntry(item, context),
      moment: momentOf(item.date),
    })),
    ...latest(papers, ({ issued }) => momentOf(issued)).map((paper) => ({
      ...publicationEntry(paper, site.publications.topics, context),
      moment: momentOf(paper.issued),
    })),
  ];
  return {
    url: fileUrl(feedPath(lang, defaultLang)),
    home,
    title: names.site,
    subtitle: names.summary,
    lang: htmlLang(lang),
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

/** A news item as an entry of a feed. It leads to its place on the news page. */
function newsEntry(item: ListedNews, context: Context): Omit<FeedEntry, 'moment'> {
  const { lang, defaultLang } = context;
  const { text, lang: written } = findText(item.text, lang, defaultLang)!;
  const page = context.resolveUrl(routePaths.news);
  return {
    // The place on the page has words of the item in its name, which may be edited.
    id: `${page}#${item.serial}`,
    url: `${page}#${encodeURIComponent(item.id)}`,
    title: shorten(inlineMarkdownToText(text)),
    html: `<p>${inlineMarkdownToHtml(text, context)}</p>${linkParagraph(item.links, context)}`,
    ...(written !== lang && { lang: htmlLang(written) }),
    categories: item.category ? [{ term: item.category }] : [],
  };
}

/** A sentence as a title: what is too long ends after a word. */
function shorten(text: string): string {
  const characters = [...text];
  if (characters.length <= 100) return text;
  const start = characters.slice(0, 99).join('');
  return `${/\s/.test(start) ? start.replace(/[\s\p{P}]+\S*$/u, '') : start}…`;
}

/** A publication as an entry of a feed: who, where, its summary, its abstract and its links. */
function publicationEntry(
  publication: ListedPublication,
  topics: SiteSettings['publications']['topics'],
  context: Context,
): Omit<FeedEntry, 'moment'> {
  const { lang, defaultLang, words } = context;
  const { title, authors, people, others, type, tldr, abstract } = publication;
  const summary = findText(tldr, lang, defaultLang)?.text;
  const whole = findText(abstract, lang, defaultLang)?.text;
  const venue = listVenue(publication, words, lang);
  const names = [
    ...creditedAuthors(publication).map(displayName),
    ...(others ? [words.publications.authorsOmitted] : []),
  ];
  const paragraphs = [
    escapeHtml(names.join(words.listSeparator)),
    venue && `<em>${escapeHtml(venue)}</em>`,
    summary && inlineMarkdownToHtml(summary, context),
    whole && inlineMarkdownToHtml(whole, context),
  ];
  return {
    url: context.resolveUrl(publicationPath(publication)),
    title: richTextToText(title),
    html:
      paragraphs
        .filter(Boolean)
        .map((paragraph) => `<p>${paragraph}</p>`)
        .join('') + linkParagraph(publicationLinks(publication), context),
    authors: authors.map((author, index) => ({ name: displayName(author), uri: webAddress(people[index]?.url) })),
    categories: [
      { term: type, label: words.types[type] },
      ...topics
        .filter(({ id }) => publication.topics.includes(id))
        .map((topic) => ({ term: topic.id, label: findText(topic.title, lang, defaultLang)?.text })),
    ],
  };
}

const webAddress = (url: string | undefined) => (url && /^https?:/.test(url) ? url : undefined);

/** Links as a paragraph of HTML; nothing where there is none. What has no address is its words. */
function linkParagraph(links: readonly Link[], context: Context): string {
  const shown = nameLinks(links, context).map(({ link, word, qualifier }) => {
    const text = escapeHtml(word + qualifier);
    return link.url ? `<a href="${escapeHtml(context.resolveUrl(link.url))}">${text}</a>` : text;
  });
  return shown.length > 0 ? `<p>${shown.join(' · ')}</p>` : '';
}
