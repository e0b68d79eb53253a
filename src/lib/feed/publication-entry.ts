import { creditedAuthors } from '#lib/bibliography/creators.ts';
import type { ListedPublication } from '#lib/bibliography/listed-publication.ts';
import { displayName } from '#lib/bibliography/publication.ts';
import { publicationLinks } from '#lib/bibliography/publication-links.ts';
import { listVenue } from '#lib/bibliography/venue.ts';
import { richTextToText } from '#lib/bibliography/rich-text.ts';
import type { FeedEntry } from '#lib/feed/atom.ts';
import { linkParagraph } from '#lib/feed/link-list.ts';
import type { FeedWords } from '#lib/feed/make-feed.ts';
import type { Reach } from '#lib/find/reach.ts';
import { escapeHtml, inlineMarkdownToHtml } from '#lib/inline-markdown.ts';
import { publicationPath } from '#lib/routes.ts';
import { findText } from '#lib/text.ts';
import type { SiteSettings } from '#schemas/site.ts';

/** A publication as an entry of a feed: who, where, its summary, its abstract and its links. */
export function publicationEntry(
  publication: ListedPublication,
  topics: SiteSettings['publications']['topics'],
  words: FeedWords,
  reach: Reach,
): Omit<FeedEntry, 'moment'> {
  const { lang, defaultLang } = reach.locale;
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
    summary && inlineMarkdownToHtml(summary, reach),
    whole && inlineMarkdownToHtml(whole, reach),
  ];
  return {
    url: reach.resolveUrl(publicationPath(publication)),
    title: richTextToText(title),
    html:
      paragraphs
        .filter(Boolean)
        .map((paragraph) => `<p>${paragraph}</p>`)
        .join('') + linkParagraph(publicationLinks(publication), words, reach),
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
