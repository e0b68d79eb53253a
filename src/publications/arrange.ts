import type { Metrics } from '#metrics/metrics.ts';
import { publicationPath, publicationSlugs } from '#model/addresses.ts';
import { repositoryOf } from '#model/links.ts';
import { findPerson, type KnownPerson } from '#model/people.ts';
import type { PublicationFile } from '#model/schema/publication.ts';
import type { BibPublication } from '#publications/bibtex/interpret.ts';
import { publicationLinks } from './links.ts';
import { parseName } from './names.ts';
import { comparePublications } from './order.ts';
import { type Author, displayName, type Publication } from './publication.ts';

/** A publication with what the rest of the content knows about it. */
export interface ListedPublication extends Publication {
  /** The part of its address that is its own. */
  slug: string;
  /** Who the authors are, in their order, as far as the content knows them. */
  people: (KnownPerson | undefined)[];
  /** Last known stars of the repositories it links to, by the address of the link. */
  stars?: Record<string, Metrics['stars'][string]>;
  /** Last known number of citations. */
  citations?: Metrics['citations'][string];
}

/** The publication alone, as its author wrote it. */
export function publicationOf({ slug, people, stars, citations, ...publication }: ListedPublication): Publication {
  return publication;
}

/** The numbers of metrics.json that belong to a publication. */
export function metricsOf(
  { key, links }: Publication,
  { stars, citations }: Metrics,
): Pick<ListedPublication, 'stars' | 'citations'> {
  const known = links.flatMap(({ url }) => {
    const count = url && stars[repositoryOf(url) ?? ''];
    return count ? [[url, count] as const] : [];
  });
  const cited = citations[key];
  return { ...(known.length > 0 && { stars: Object.fromEntries(known) }), ...(cited && { citations: cited }) };
}

/** Everything that says something about publications. */
export interface PublicationSources {
  /** The entries of the .bib file. */
  bibliography: readonly BibPublication[];
  /** The files of publications/ by citation key, drafts among them. */
  files: readonly { id: string; data: PublicationFile }[];
  /** The ids of the site's topics. */
  topics: readonly string[];
  people: readonly KnownPerson[];
  metrics: Metrics;
}

/** All publications that are not drafts, joined from their sources, in the order of a list. */
export function arrangePublications(sources: PublicationSources): ListedPublication[] {
  const { bibliography, files, topics, people, metrics } = sources;
  const byKey = new Map(files.map(({ id, data }) => [id, data]));
  const bibKeys = new Set(bibliography.map(({ key }) => key));
  // The same names come again and again.
  const known = new Map<string, KnownPerson | undefined>();
  const identify = (author: Publication['authors'][number]) => {
    const name = displayName(author);
    if (!known.has(name)) known.set(name, findPerson(people, author));
    return known.get(name);
  };
  const shown = [
    ...bibliography.map((entry) => joinPublication(entry.key, entry, byKey.get(entry.key), topics)),
    ...files.filter(({ id }) => !bibKeys.has(id)).map(({ id, data }) => joinPublication(id, undefined, data, topics)),
  ].filter(({ draft }) => !draft);
  const slugs = publicationSlugs(shown.map(({ key }) => key));
  return shown
    .map((publication) => ({
      ...publication,
      slug: slugs.get(publication.key)!,
      people: publication.authors.map(identify),
      ...metricsOf(publication, metrics),
    }))
    .sort(comparePublications);
}

/**
 * One publication from what the .bib file and the MDX file of the same citation key say.
 * The MDX file wins field by field; identifiers, venue and links are joined.
 * @param topics ids of the site's topics: a keyword of that name puts the paper under the topic
 */
export function joinPublication(
  key: string,
  bib: BibPublication | undefined,
  file: PublicationFile | undefined,
  topics: readonly string[],
): Publication {
  const { authors, marks, editors, venue, ids, links, ...rest } = file ?? { redirectFrom: [], draft: false };
  const said = Object.fromEntries(
    Object.entries(rest).filter(([, value]) => value !== undefined),
  ) as Partial<Publication>;
  const keywords = said.keywords ?? bib?.keywords ?? [];
  const publication: Publication = {
    type: 'document',
    title: key,
    others: false,
    awards: [],
    themes: [],
    versions: [],
    tags: [],
    selected: false,
    redirectFrom: [],
    draft: false,
    ...bib,
    ...said,
    key,
    authors: authors
      ? authors.map(({ name, ...more }): Author => ({ ...parseName(name), ...more }))
      : (bib?.authors ?? []),
    editors: editors ? editors.map(parseName) : (bib?.editors ?? []),
    venue: { ...bib?.venue, ...venue },
    ids: { ...bib?.ids, ...ids },
    links: [...(links ?? []), ...(bib?.links ?? [])],
    keywords: keywords.filter((word) => !topics.includes(word)),
    topics: said.topics ?? keywords.filter((word) => topics.includes(word)),
  };
  const replaced = replacedFields(bib, file);
  if (bib?.source && replaced.length > 0) publication.source = { ...bib.source, replaced };
  if (marks)
    publication.authors = publication.authors.map((author) => ({
      ...author,
      marks: marks[displayName(author)] ?? author.marks,
    }));
  return publication;
}

/** Fields of the model that an entry has a field for too. What people call a work is only for them. */
const inBoth = [
  ...(['type', 'title', 'issued', 'volume', 'issue', 'pages', 'edition', 'publisher', 'place'] as const),
  ...(['abstract', 'keywords', 'authors', 'editors'] as const),
];

/** What the MDX file says otherwise than the entry. */
function replacedFields(bib: BibPublication | undefined, file: PublicationFile | undefined): string[] {
  if (!bib || !file) return [];
  const differs = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other);
  const named = inBoth.filter((name) => file[name] !== undefined && differs(file[name], bib[name]));
  const { name } = file.venue ?? {};
  const hasOther = bib.note !== undefined && file.note !== undefined && differs(bib.note, file.note);
  return [
    ...named,
    ...(hasOther ? ['note'] : []),
    ...(name !== undefined && name !== bib.venue?.name ? ['venue'] : []),
  ];
}

/**
 * The PDF of a paper that the site itself publishes: where its author put it, and where it is published once more.
 * Google Scholar takes a PDF only from the folder of the page that describes it (Inclusion Guidelines, "Indexing").
 */
export function paperPdf(publication: ListedPublication): { from: string; path: string } | undefined {
  const link = publicationLinks(publication).find(({ kind, url }) => kind === 'pdf' && /^\/.*\.pdf$/i.test(url));
  return link && { from: link.url, path: `${publicationPath(publication)}${publication.slug}.pdf` };
}
