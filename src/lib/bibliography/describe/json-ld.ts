import type { ListedPublication } from '#lib/bibliography/listed-publication.ts';
import type { Person, ScholarlyArticle, Thing, WithContext } from 'schema-dts';
import { pageRange } from '#lib/bibliography/describe/pages.ts';
import { publicationLinks } from '#lib/bibliography/publication-links.ts';
import { displayName, type Name, type Publication } from '#lib/bibliography/publication.ts';
import { mathTextToText } from '#lib/inline-markdown.ts';
import type { KnownPerson } from '#lib/people.ts';
import type { PublicationType } from '#schemas/publication.ts';

/** What each type of publication is in schema.org's words. */
const types = {
  book: 'Book',
  chapter: 'Chapter',
  'entry-encyclopedia': 'Chapter',
  thesis: 'Thesis',
  report: 'Report',
  dataset: 'Dataset',
  software: 'SoftwareSourceCode',
  webpage: 'WebPage',
  review: 'Review',
} as const satisfies Partial<Record<PublicationType, string>>;

/** A season has no place in an ISO 8601 date: its year stands for it. */
const isoDate = (date: string) => (/-2\d$/.test(date) ? date.slice(0, 4) : date);

/**
 * A publication as schema.org's JSON-LD, for search engines. What the author did not say is absent.
 * @param page address of the paper's page
 */
export function publicationJsonLd(publication: ListedPublication, page: string): WithContext<Thing> {
  const { type, title, authors, editors, people, issued, ids, venue, publisher, keywords, lang } = publication;
  const { first, last } = pageRange(publication.pages);
  const article: Partial<Exclude<ScholarlyArticle, string>> = {
    name: mathTextToText(title),
    headline: mathTextToText(title),
    url: page,
    author: authors.map((author, index) => person(author, people[index], author.orcid)),
    editor: editors.map((editor) => person(editor, undefined, undefined)),
    datePublished: issued && isoDate(issued),
    inLanguage: lang,
    keywords: keywords.length > 0 ? keywords.join(', ') : undefined,
    abstract: typeof publication.abstract === 'string' ? publication.abstract : publication.abstract?.en,
    pageStart: first,
    pageEnd: last,
    identifier: ids.doi && { '@type': 'PropertyValue', propertyID: 'DOI', value: ids.doi },
    sameAs: publicationLinks(publication)
      .filter(({ kind, url }) => ['doi', 'arxiv', 'openreview'].includes(kind) && url.startsWith('https:'))
      .map(({ url }) => url),
    isPartOf: partOf(publication),
    publisher: publisher ? { '@type': 'Organization', name: publisher } : undefined,
  };
  const isbn = type === 'book' && ids.isbn ? { isbn: ids.isbn } : {};
  const kind = Object.hasOwn(types, type) ? types[type as keyof typeof types] : 'ScholarlyArticle';
  const said = Object.entries({ ...article, ...isbn }).filter(([, value]) => isSaid(value));
  const thing = { '@context': 'https://schema.org', '@type': kind, ...Object.fromEntries(said) };
  return thing as unknown as WithContext<Thing>;

  function isSaid(value: unknown): boolean {
    return value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
  }

  function partOf({ volume, issue }: Publication): ScholarlyArticle['isPartOf' & keyof ScholarlyArticle] {
    const name = venue.name ?? venue.short;
    if (!name || type === 'book') return undefined as never;
    if (type !== 'article-journal') return { '@type': 'CreativeWork', name } as never;
    const journal = { '@type': 'Periodical', name, ...(ids.issn && { issn: ids.issn }) };
    const inVolume = volume ? { '@type': 'PublicationVolume', volumeNumber: volume, isPartOf: journal } : journal;
    return (issue ? { '@type': 'PublicationIssue', issueNumber: issue, isPartOf: inVolume } : inVolume) as never;
  }
}

function person(name: Name, known: KnownPerson | undefined, orcid: string | undefined): Person {
  const id = orcid ?? known?.orcid;
  return {
    '@type': 'Person',
    name: displayName(name),
    ...(name.family && { familyName: [name.particle, name.family].filter(Boolean).join(' ') }),
    ...(name.given && { givenName: name.given }),
    ...(id && { '@id': `https://orcid.org/${id}` }),
    ...(known?.url && { url: known.url }),
  };
}
