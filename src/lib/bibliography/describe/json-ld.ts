import { creditedAuthors } from '#lib/bibliography/creators.ts';
import { partOf } from '#lib/bibliography/describe/json-ld-part-of.ts';
import { pageRange } from '#lib/bibliography/describe/pages.ts';
import { kinds, type SchemaOrgType } from '#lib/bibliography/kinds.ts';
import type { ListedPublication } from '#lib/bibliography/listed-publication.ts';
import { publicationLinks } from '#lib/bibliography/publication-links.ts';
import { displayName, languageOf, type Name } from '#lib/bibliography/publication.ts';
import { richTextToText } from '#lib/bibliography/rich-text.ts';
import { numbersOf } from '#lib/bibliography/write/numbers.ts';
import { addressOf, plainAbstract } from '#lib/bibliography/write/plain-fields.ts';
import { dropEmpty } from '#lib/cv/write/drop-empty.ts';
import { htmlDate } from '#lib/dates.ts';
import { ownerId } from '#lib/find/owner-id.ts';
import type { KnownPerson } from '#lib/people.ts';
import type { Organization, Person, ScholarlyArticle } from 'schema-dts';

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
