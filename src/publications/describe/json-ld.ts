import type {
  Book,
  BookSeries,
  CreativeWork,
  ItemList,
  Organization,
  Periodical,
  Person,
  PublicationIssue,
  PublicationVolume,
  ScholarlyArticle,
  WithContext,
} from 'schema-dts';
import { dropEmpty } from '#cv/write/parts.ts';
import { ownerId } from '#discovery/profile-json-ld.ts';
import type { KnownPerson } from '#model/people.ts';
import type { ListedPublication } from '#publications/arrange.ts';
import { kinds, type SchemaOrgType } from '#publications/bibtex/entry-types.ts';
import { creditedAuthors } from '#publications/credits.ts';
import { addressOf, plainAbstract } from '#publications/export/plain-fields.ts';
import { publicationLinks } from '#publications/links.ts';
import { numbersOf } from '#publications/numbers.ts';
import {
  displayName,
  fullVenueName,
  languageOf,
  type Name,
  pageRange,
  type Publication,
} from '#publications/publication.ts';
import { richTextToText } from '#publications/rich-text.ts';
import { htmlDate } from '#text/dates.ts';

/** What is said of every type alike. All of it is schema.org's for CreativeWork but the pages, which articles have. */
type Article = Extract<ScholarlyArticle, { '@type': 'ScholarlyArticle' }>;
export interface PublicationJsonLd extends Omit<Article, '@type'> {
  '@context': 'https://schema.org';
  '@type': SchemaOrgType;
}

/** Where a publication is described: its page, its PDF on the same host, and the home page in the default language. */
export interface PublicationAddresses {
  page: string;
  pdf?: string | undefined;
  home: string;
}

/** A publication as schema.org's JSON-LD, for search engines. What the author did not say is absent. */
export function publicationJsonLd(publication: ListedPublication, { page, pdf, home }: PublicationAddresses) {
  const { type, title, people, editors, translators = [], ids, publisher, keywords, pageTotal, edition } = publication;
  const schemaOrg = kinds[type].schemaOrg;
  const { first, last } = pageRange(publication.pages);
  const address = addressOf(publication);
  const same = publicationLinks(publication)
    .filter(({ kind, url }) => ['doi', 'arxiv', 'openreview'].includes(kind) && url.startsWith('https:'))
    .map(({ url }) => url);
  const authors = creditedAuthors(publication).map((author, index) =>
    creator(author, home, people[index], publication.authors[index]?.orcid),
  );
  const described: PublicationJsonLd = {
    '@context': 'https://schema.org',
    '@type': schemaOrg,
    name: richTextToText(title),
    headline: richTextToText(title),
    url: page,
    ...dropEmpty({
      author: authors,
      // Only a person is an editor in the words of schema.org.
      editor: editors.map((editor) => creator(editor, home)).filter(isPerson),
      contributor: editors.map((editor) => creator(editor, home)).filter((one) => !isPerson(one)),
      translator: translators.map((translator) => creator(translator, home)),
      // A season has no place in an ISO 8601 date: its year stands for it.
      datePublished: publication.issued && htmlDate(publication.issued),
      inLanguage: languageOf(publication),
      keywords: keywords.join(', '),
      abstract: plainAbstract(publication),
      pageStart: first,
      pageEnd: last,
      identifier: ids.doi && { '@type': 'PropertyValue' as const, propertyID: 'DOI', value: ids.doi },
      sameAs: [...new Set([...same, ...(schemaOrg === 'WebPage' && address ? [address] : [])])],
      isPartOf: partOf(publication),
      publisher: publisher && ({ '@type': 'Organization', name: publisher } satisfies Organization),
      version: publication.version,
      encoding:
        pdf === undefined
          ? undefined
          : { '@type': 'MediaObject' as const, contentUrl: pdf, encodingFormat: 'application/pdf' },
    }),
  };
  return { ...described, ...ownFields() };

  /** What schema.org says of single types. */
  function ownFields() {
    if (schemaOrg === 'Book') return dropEmpty({ isbn: ids.isbn, bookEdition: edition, numberOfPages: pageTotal });
    if (schemaOrg === 'Report') return dropEmpty({ reportNumber: numbersOf(publication).number });
    if (schemaOrg === 'Thesis') return dropEmpty({ inSupportOf: publication.genre });
    return schemaOrg === 'SoftwareSourceCode' ? dropEmpty({ codeRepository: address }) : {};
  }
}

const isPerson = (one: Person | Organization): one is Person => typeof one === 'object' && one['@type'] === 'Person';

/** A person, or a body whose name has no parts. The owner of the site is one thing on all of its pages. */
function creator(name: Name, home: string, known?: KnownPerson, orcid = known?.orcid): Person | Organization {
  const spoken = displayName(name);
  // Names of two to four Chinese characters are those of people.
  if (name.literal && !known && !/^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]{2,4}$/u.test(spoken))
    return { '@type': 'Organization', name: spoken };
  const isOwner = known?.isOwner ?? false;
  return {
    '@type': 'Person',
    ...dropEmpty({
      '@id': isOwner ? ownerId(home) : orcid && `https://orcid.org/${orcid}`,
      name: spoken,
      familyName: [name.particle, name.family].filter(Boolean).join(' '),
      givenName: name.given,
      honorificSuffix: name.suffix,
      url: isOwner ? home : known?.url,
      sameAs: isOwner && orcid ? `https://orcid.org/${orcid}` : undefined,
    }),
  } as Person;
}

/** What a publication appeared in: a journal with its volume and issue, a book, a series, or a work by its name. */
function partOf(publication: Publication): CreativeWork | undefined {
  const { type, issue, volume, ids, bookAuthors = [] } = publication;
  const container = fullVenueName(publication);
  const series = numbersOf(publication)['collection-title'];
  const inSeries: BookSeries | undefined = series ? { '@type': 'BookSeries', name: series } : undefined;
  if (type === 'book') return inSeries;
  if (!container) return inSeries;
  if (kinds[type].container === 'journal') {
    const journal: Periodical = { '@type': 'Periodical', name: container, ...(ids.issn && { issn: ids.issn }) };
    const inVolume: PublicationVolume | Periodical = volume
      ? { '@type': 'PublicationVolume', volumeNumber: volume, isPartOf: journal }
      : journal;
    const inIssue: PublicationIssue | undefined = issue
      ? { '@type': 'PublicationIssue', issueNumber: issue, isPartOf: inVolume }
      : undefined;
    return inIssue ?? inVolume;
  }
  if (kinds[type].schemaOrg !== 'Chapter') return { '@type': 'CreativeWork', name: container };
  const book: Book = {
    '@type': 'Book',
    name: container,
    ...(ids.isbn && { isbn: ids.isbn }),
    ...(bookAuthors.length > 0 && {
      author: bookAuthors.map((name) => ({ '@type': 'Person', name: displayName(name) }) as const),
    }),
    ...(inSeries && { isPartOf: inSeries }),
  };
  return book;
}

/** Search engines read no more of a list. */
const longest = 100;

/** The list of publications as schema.org's JSON-LD: the addresses of their pages in their order. */
export function itemListJsonLd(name: string, urls: readonly string[]): WithContext<ItemList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name,
    numberOfItems: urls.length,
    itemListElement: urls.slice(0, longest).map((url, index) => ({ '@type': 'ListItem', position: index + 1, url })),
  };
}
