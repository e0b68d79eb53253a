import type {
  CreativeWork,
  Periodical,
  Person,
  PublicationIssue,
  PublicationVolume,
  ScholarlyArticle,
} from 'schema-dts';
import { pageRange } from '#lib/bibliography/describe/pages.ts';
import type { ListedPublication } from '#lib/bibliography/listed-publication.ts';
import { publicationLinks } from '#lib/bibliography/publication-links.ts';
import { displayName, type Name, type Publication } from '#lib/bibliography/publication.ts';
import { plainAbstract } from '#lib/bibliography/write/plain-fields.ts';
import { richTextToText } from '#lib/bibliography/rich-text.ts';
import type { KnownPerson } from '#lib/people.ts';
import type { PublicationType } from '#schemas/publication.ts';

/** What each type of publication is in schema.org's words; what is not listed is a ScholarlyArticle. */
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
} as const satisfies Partial<Record<PublicationType, Exclude<CreativeWork, string>['@type']>>;

/** What is said of every type alike. All of it is schema.org's for CreativeWork but the pages, which articles have. */
type Article = Extract<ScholarlyArticle, { '@type': 'ScholarlyArticle' }>;
export interface PublicationJsonLd extends Omit<Article, '@type'> {
  '@context': 'https://schema.org';
  '@type': 'ScholarlyArticle' | (typeof types)[keyof typeof types];
}

/**
 * A publication as schema.org's JSON-LD, for search engines. What the author did not say is absent.
 * @param page address of the paper's page
 */
export function publicationJsonLd(publication: ListedPublication, page: string): PublicationJsonLd {
  const { type, title, authors, editors, people, issued, ids, publisher, keywords, lang } = publication;
  const { first, last } = pageRange(publication.pages);
  const same = publicationLinks(publication).filter(
    ({ kind, url }) => ['doi', 'arxiv', 'openreview'].includes(kind) && url.startsWith('https:'),
  );
  const isPartOf = partOf(publication);
  const abstract = plainAbstract(publication);
  return {
    '@context': 'https://schema.org',
    '@type': types[type as keyof typeof types] ?? 'ScholarlyArticle',
    name: richTextToText(title),
    headline: richTextToText(title),
    url: page,
    ...(authors.length && { author: authors.map((author, index) => person(author, people[index], author.orcid)) }),
    ...(editors.length && { editor: editors.map((editor) => person(editor)) }),
    // A season has no place in an ISO 8601 date: its year stands for it.
    ...(issued && { datePublished: /-2\d$/.test(issued) ? issued.slice(0, 4) : issued }),
    ...(lang && { inLanguage: lang }),
    ...(keywords.length && { keywords: keywords.join(', ') }),
    ...(abstract && { abstract }),
    ...(first && { pageStart: first }),
    ...(last && { pageEnd: last }),
    ...(ids.doi && { identifier: { '@type': 'PropertyValue', propertyID: 'DOI', value: ids.doi } }),
    ...(same.length && { sameAs: same.map(({ url }) => url) }),
    ...(isPartOf && { isPartOf }),
    ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
  };
}

/** What a publication appeared in: a journal with its volume and issue, or a work by its name. */
function partOf({ type, venue, volume, issue, ids }: Publication): CreativeWork | undefined {
  const name = venue.name ?? venue.short;
  if (!name || type === 'book') return undefined;
  if (type !== 'article-journal') return { '@type': 'CreativeWork', name };
  const journal: Periodical = { '@type': 'Periodical', name, ...(ids.issn && { issn: ids.issn }) };
  const inVolume: PublicationVolume | Periodical = volume
    ? { '@type': 'PublicationVolume', volumeNumber: volume, isPartOf: journal }
    : journal;
  const inIssue: PublicationIssue | undefined = issue
    ? { '@type': 'PublicationIssue', issueNumber: issue, isPartOf: inVolume }
    : undefined;
  return inIssue ?? inVolume;
}

function person(name: Name, known?: KnownPerson, orcid = known?.orcid): Person {
  return {
    '@type': 'Person',
    name: displayName(name),
    ...(name.family && { familyName: [name.particle, name.family].filter(Boolean).join(' ') }),
    ...(name.given && { givenName: name.given }),
    ...(orcid && { '@id': `https://orcid.org/${orcid}` }),
    ...(known?.url && { url: known.url }),
  };
}
